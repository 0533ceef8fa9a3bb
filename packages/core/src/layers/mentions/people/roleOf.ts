import type { Token } from '@fogline/model'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import type { Run } from './nameRuns.ts'
import { isOfficeNoun, officeEndingAt } from './officeAt.ts'
import { stateBehind, stateOf } from './stateBehind.ts'

/** What the text says of who someone is: each role as worded, and the country that it names. */
export interface RoleFound {
  readonly roles: readonly string[]
  readonly country: string | null
}

type Input = Omit<MentionInput, 'people'>

/** Roles from the title before a name and from the descriptions beside it. */
export function roleOf(view: SentenceView, run: Run, input: Input): RoleFound {
  const before = titleBefore(view, run, input)
  const beside = besides(view, run, input)
  const spans = [before, ...beside].filter((span) => span !== null)
  const countries = [
    ...spans.map((span) => countryOf(view, span, input)),
    before === null ? null : stateBehind(view, run.last, true),
  ]
  const { tokens } = view.sentence
  return {
    roles: spans
      .flatMap((span) => withoutRank(tokens, span, input))
      .map((span) => input.text.slice(tokens[span.first]?.start, tokens[span.last]?.end))
      .filter((role) => !/^(?:Mr|Mrs|Ms|Messrs)\.?$/u.test(role)),
    country: countries.find((country) => country !== null) ?? null,
  }
}

/** "Vesmar’s former Defense Minister" gives "former Defense Minister"; also "Special Envoy for Tharn". */
function titleBefore(view: SentenceView, run: Run, input: Input): Run | null {
  const { tokens } = view.sentence
  let last = run.first - 1
  const isLinked = /^(?:for|of|to|on)$/u.test(tokens[last - 1]?.text ?? '') && tokens[last]?.upos === 'PROPN'
  const office = officeEndingAt(
    tokens,
    isLinked && officeEndingAt(tokens, last, input.index) === null ? last - 2 : last,
    input.index,
  )
  if (office === null) return null
  let first = office
  while (isTitleWord(tokens[first - 1], view)) first -= 1
  while (first < last && isOpening(tokens[first])) first += 1
  if (tokens[last]?.text === ',') last -= 1
  return { first, last }
}

function isTitleWord(token: Token | undefined, view: SentenceView): boolean {
  if (token === undefined) return false
  if (token.upos === 'PROPN') return true
  if (token.upos === 'ADJ' || token.upos === 'NOUN') return !(view.isHeadline && token.upos === 'NOUN')
  return /^(?:then|acting|deputy|former|&)$/iu.test(token.text)
}

function isOpening(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|other|same)$/u.test(token.text)
  )
}

/** Descriptions between commas after the name, or the description that the name explains. */
function besides(view: SentenceView, run: Run, input: Input): readonly Run[] {
  const { tokens } = view.sentence
  return view.appositions.flatMap((apposition) => {
    const of = view.phrases[apposition.of]
    const phrase = view.phrases[apposition.phrase]
    if (of === undefined || phrase === undefined) return []
    if (of.last === run.last && isOfficeNoun(tokens[phrase.head], input.index)) {
      const last = tokens.findLastIndex((token) => token.end <= apposition.end)
      const first = tokens.findIndex((token) => token.start >= apposition.start)
      return [withoutArticle(tokens, { first, last })]
    }
    const isName = phrase.last === run.last && phrase.first === run.first
    return isName && isOfficeNoun(tokens[of.head], input.index)
      ? [withoutArticle(tokens, { first: of.first, last: of.last })]
      : []
  })
}

function withoutArticle(tokens: readonly Token[], run: Run): Run {
  return tokens[run.first]?.upos === 'DET' && run.first < run.last ? { first: run.first + 1, last: run.last } : run
}

/** The country in front of the office: as an adjective, an owner ("Vesmar’s envoy") or by an organisation that has one. */
function countryOf(view: SentenceView, role: Run, input: Input): string | null {
  const { tokens } = view.sentence
  const isOwned = tokens[role.first - 1]?.lemma === "'s" && tokens[role.first - 1]?.upos === 'PART'
  const from = (isOwned ? tokens[Math.max(0, role.first - 4)] : tokens[role.first])?.start ?? 0
  const head = headOf(tokens, role, input)
  const to = tokens[head]?.end ?? 0
  const inFront = view.hits.filter((hit) => hit.start >= from && hit.end <= to)
  const own = inFront.map(stateOf).find((state) => state !== null) ?? stateBehind(view, head)
  if (own !== null) return own
  if (/^secretary of (?:state|defense)$/iu.test(input.text.slice(tokens[head]?.start, tokens[head + 2]?.end)))
    return 'US'
  return seatOf(tokens, head, input)
}

/** The last office before what it is an office of: "Secretary" of "Deputy Press Secretary for the Army". */
function headOf(tokens: readonly Token[], role: Run, { index }: Input): number {
  let head = -1
  for (let at = role.first; at <= role.last; at += 1) {
    if (tokens[at]?.upos === 'ADP' || tokens[at]?.text === ',') break
    if (isOfficeNoun(tokens[at], index)) head = at
  }
  return head
}

/** "Kalm Governor": the country in which the gazetteer's largest place of that name lies. */
function seatOf(tokens: readonly Token[], head: number, { lexicon }: Input): string | null {
  const place = tokens[head - 1]
  if (!/^(?:governor|mayor)$/iu.test(tokens[head]?.text ?? '') || place?.upos !== 'PROPN') return null
  const [largest, second] = lexicon.gazetteer.find(place.text)
  if (largest === undefined || largest.population < 20_000) return null
  const isPlain =
    second === undefined || second.country === largest.country || second.population * 5 < largest.population
  return isPlain ? largest.country : null
}

/** "press secretary Maj. Gen." is an office and a rank: two roles. */
function withoutRank(tokens: readonly Token[], role: Run, { index }: Input): readonly Run[] {
  if (tokens[role.last]?.text.endsWith('.') !== true) return [role]
  const rank = officeEndingAt(tokens, role.last, index)
  const hasOffice = rank !== null && rank > role.first && officeEndingAt(tokens, rank - 1, index) !== null
  return hasOffice
    ? [
        { first: role.first, last: rank - 1 },
        { first: rank, last: role.last },
      ]
    : [role]
}
