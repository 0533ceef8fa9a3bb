import type { Sentence } from '@fogline/model'
import type { NounPhrase } from '../phrases/chunkNounPhrases.ts'
import type { Apposition } from '../phrases/findAppositions.ts'

/** Appositions that the tree shows and commas alone do not: a name and a description of it, the one hanging on the other. */
export function treeAppositions(
  { tokens }: Pick<Sentence, 'tokens'>,
  phrases: readonly NounPhrase[],
  known: readonly Apposition[],
): readonly Apposition[] {
  return tokens.flatMap((token, at) => {
    if (token.relation !== 'appos' || token.head === null || isJoined(tokens, at)) return []
    const [of, phrase] = [phraseAt(phrases, token.head), phraseAt(phrases, at)]
    const [first, second] = [phrases[of ?? -1], phrases[phrase ?? -1]]
    if (of === null || phrase === null || of === phrase || first === undefined || second === undefined) return []
    const isKnown = known.some((one) => one.of === of || one.phrase === phrase || one.phrase === of)
    if (isKnown || first.isName === second.isName || first.isPronoun || second.isPronoun) return []
    return [{ of, phrase, start: tokens[ownerOf(tokens, at)]?.start ?? second.start, end: second.end }]
  })
}

/** Which phrase holds a word. */
function phraseAt(phrases: readonly NounPhrase[], at: number): number | null {
  const found = phrases.findIndex(({ first, last }) => first <= at && at <= last)
  return found < 0 ? null : found
}

/** One of a list is no apposition. */
const isJoined = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens.some((token) => token.head === at && token.relation === 'conj') || tokens[at]?.relation === 'conj'

/** The first word of whoever owns the phrase, else of the phrase: "Kalm’s leading envoy". */
function ownerOf(tokens: Sentence['tokens'], at: number): number {
  const isBelow = (one: number): boolean => {
    for (let up: number | null = one, steps = 0; up !== null && steps < 6; up = tokens[up]?.head ?? null, steps += 1)
      if (up === at) return true
    return false
  }
  let first = at
  while (first > 0 && tokens[first - 1]?.upos !== 'PUNCT' && isBelow(first - 1)) first -= 1
  return first
}
