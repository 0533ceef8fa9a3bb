import type { Span, Token } from '@fogline/model'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { hasPersonEvidence } from './hasPersonEvidence.ts'
import type { Run } from './nameRuns.ts'
import { officeEndingAt } from './officeAt.ts'
import { type RoleFound, roleOf } from './roleOf.ts'

/** A person's name as written at one place, with what is said there of who that is. */
export interface PersonName extends RoleFound {
  readonly span: Span
  readonly name: string
  readonly sentence: number
}

/** All names of people that show themselves as such: by a title, a given name, a description or the name's make. */
export function findPeople(input: Omit<MentionInput, 'people'>): readonly PersonName[] {
  return input.views.flatMap((view) =>
    view.runs.flatMap((run) => {
      const name = trimRun(view, run, input)
      if (name === null || !hasPersonEvidence(view, name, input)) return []
      const first = view.sentence.tokens[name.first]
      const last = view.sentence.tokens[name.last]
      if (first === undefined || last === undefined) return []
      const span = { start: first.start, end: last.end }
      return [
        { span, name: input.text.slice(span.start, span.end), sentence: view.index, ...roleOf(view, name, input) },
      ]
    }),
  )
}

/** The run without the titles, nations and organisations that it opens with. */
function trimRun(view: SentenceView, run: Run, input: Omit<MentionInput, 'people'>): Run | null {
  const { tokens } = view.sentence
  let first = run.first
  for (let at = run.first; at < run.last; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const isOffice = officeEndingAt(tokens, at, input.index) !== null
    const endsHit = view.hits.some(
      (hit) => hit.end === token.end && hit.start >= (tokens[first]?.start ?? 0) && isPrefix(hit.meaning.kind),
    )
    const isTitle = isOffice && !(at === first && input.index.isGivenName(token.text) && at !== run.first)
    if (isTitle || (endsHit && !input.index.isGivenName(token.text)) || isAdjective(view, token)) first = at + 1
  }
  while (first < run.last && isModifier(tokens[first])) first += 1
  const last = run.last
  if (officeEndingAt(tokens, last, input.index) !== null && !endsLikeName(tokens, first, last, input)) return null
  return { first, last }
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
