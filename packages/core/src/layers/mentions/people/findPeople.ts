import { overlaps, type Span, type Token } from '@fogline/model'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { isReadAs, isReadAsOther, nameAt } from '../names/nameAt.ts'
import { namesOf } from '../names/namesOf.ts'
import { isOrganisationHead } from '../organisationWords.ts'
import { describesPerson, hasPersonEvidence, hasTitleBefore } from './hasPersonEvidence.ts'
import type { Run } from './nameRuns.ts'
import { officeEndingAt } from './officeAt.ts'
import { type RoleFound, roleOf } from './roleOf.ts'

/** A person's name as written at one place, with what is said there of who that is. */
export interface PersonName extends RoleFound {
  readonly span: Span
  readonly name: string
  readonly sentence: number
}

type Input = Omit<MentionInput, 'people'>

/** All names of people: those that the tagger reads as such, and those that a title or a description beside them shows. */
export function findPeople(input: Input): readonly PersonName[] {
  return input.views.flatMap((view) => {
    const read = readAsPeople(view, input)
    const shown = view.runs.flatMap((run) => {
      const name = trimRun(view, run, input)
      if (name === null || read.some((other) => other.first <= name.last && name.first <= other.last)) return []
      return isShown(view, name, input) ? [name] : []
    })
    return [...read, ...shown]
      .sort((a, b) => a.first - b.first)
      .map((name) => {
        const span = spanOf(view, name)
        return {
          span,
          name: input.text.slice(span.start, span.end),
          sentence: view.index,
          ...roleOf(view, name, input),
        }
      })
  })
}

/** Below this a name needs a title, a given name or a description beside it. */
const least = 0.6

function readAsPeople(view: SentenceView, input: Input): readonly Run[] {
  const { tokens } = view.sentence
  return namesOf(view, 'person', least).flatMap((name) => {
    const first = tokens.findIndex((token) => overlaps(token, name))
    const last = tokens.findLastIndex((token) => overlaps(token, name))
    const trimmed = trimRun(view, { first, last }, { ...input, isSure: name.probability >= 0.9 })
    return trimmed === null || isKnownOther(view, trimmed) || !isPersonal(view, trimmed, input) ? [] : [trimmed]
  })
}

/** Names of people end in no word for an organisation; one word that the gazetteer has is a town's, unless the tagger is very sure. */
function isPersonal(view: SentenceView, { first, last }: Run, { index, lexicon }: Input): boolean {
  const words = view.sentence.tokens.slice(first, last + 1).map((token) => token.text)
  const [opening = '', ending = ''] = [words[0], words.at(-1)]
  if (
    !/^\p{L}*\p{Lu}/u.test(opening) ||
    !/\p{Lu}/u.test(ending) ||
    words.some((word) => /^(?:in|of|for|at|to|and)$/u.test(word))
  )
    return false
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(opening)) return false
  if (isOrganisationHead(ending) && !index.isGivenName(opening)) return false
  if (words.length > 1 || index.isGivenName(opening)) return true
  const sureness = nameAt(view, spanOf(view, { first, last }))?.probability ?? 0
  const isTown = lexicon.gazetteer.find(opening).some((place) => place.population >= 15_000)
  return sureness >= (isTown ? 0.97 : 0.9)
}

/** What the lexicon has under the whole of a name is no person. */
function isKnownOther(view: SentenceView, run: Run): boolean {
  const { start, end } = spanOf(view, run)
  return view.hits.some((hit) => hit.start <= start && hit.end >= end)
}

/** The tagger is unsure of the name or silent, and the words beside it say that it is a person's. */
function isShown(view: SentenceView, run: Run, input: Input): boolean {
  if (!hasPersonEvidence(view, run, input)) return false
  const span = spanOf(view, run)
  const isDescribed = hasTitleBefore(view.sentence.tokens, run, input) || describesPerson(view, run, input)
  if (isDescribed && run.last === run.first + 1 && nameAt(view, span)?.type === 'place') return true
  return !isReadAsOther(view, span, 'person') && (isDescribed || isReadAs(view, span, 'person'))
}

function spanOf({ sentence: { tokens } }: SentenceView, { first, last }: Run): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

/** The run without the titles, nations and organisations that it opens with. */
function trimRun(view: SentenceView, run: Run, input: Input & { readonly isSure?: boolean }): Run | null {
  const { tokens } = view.sentence
  let first = run.first
  for (let at = run.first; at < run.last; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const isOffice = officeEndingAt(tokens, at, input.index) !== null
    const endsHit = view.hits.some(
      (hit) =>
        hit.end === token.end &&
        hit.start >= (tokens[first]?.start ?? 0) &&
        isPrefix(hit.meaning.kind) &&
        !(input.isSure === true && isNamedLikePlace(hit, token)),
    )
    const isTitle = isOffice && !(at === first && input.index.isGivenName(token.text) && at !== run.first)
    if (isTitle || (endsHit && !input.index.isGivenName(token.text)) || isAdjective(view, token)) first = at + 1
  }
  while (first < run.last && isModifier(tokens[first])) first += 1
  const last = run.last
  if (officeEndingAt(tokens, last, input.index) !== null && !endsLikeName(tokens, first, last, input)) return null
  return { first, last }
}

/** "Chad Orel", "Paris Tesk": what the tagger surely reads as one name keeps a first word that is also a state's or a capital's. */
function isNamedLikePlace({ start, meaning }: SentenceView['hits'][number], token: Token): boolean {
  return meaning.kind === 'country' && meaning.as !== 'demonym' && start === token.start
}

function isPrefix(kind: string): boolean {
  return kind === 'country' || kind === 'organisation'
}

function isModifier(token: Token | undefined): boolean {
  return /^(?:Former|Then|Acting|Late|Senior|Chief|Deputy|Special|Foreign|Defense|Defence|Prime|Vice|While|As|When|But|And|Ex|Outgoing|Incoming|Newly|National|Federal|Royal|Local|Regional)$/u.test(
    token?.text ?? '',
  )
}

/** "Ada King": a surname that is also a title, after a given name. */
function endsLikeName(
  tokens: readonly Token[],
  first: number,
  last: number,
  input: Omit<MentionInput, 'people'>,
): boolean {
  return last > first && input.index.isGivenName(tokens[first]?.text ?? '')
}

/** "German" is a nation before it is a given name. */
function isAdjective(view: SentenceView, token: Token): boolean {
  return view.hits.some(
    (hit) =>
      hit.meaning.kind === 'country' &&
      hit.meaning.as === 'demonym' &&
      hit.start === token.start &&
      hit.end === token.end,
  )
}
