import type { Sentence, Span } from '@fogline/model'
import { type NounPhrase, withOwners } from './chunkNounPhrases.ts'

/** "Ada Pell, a spokeswoman for the relief council": two descriptions of one. `of` and `phrase` are indexes of the phrases given. */
export interface Apposition extends Span {
  readonly of: number
  readonly phrase: number
}

/** Appositions between commas (or before the end); lists and phrases after an opening "In Kalm," are none. */
export function findAppositions(
  sentence: Pick<Sentence, 'tokens'>,
  phrases: readonly NounPhrase[],
): readonly Apposition[] {
  return phrases.flatMap((phrase, index) => {
    const found = appositionAfter(sentence, phrases, index)
    return found === null || phrase.isPronoun ? [] : [found]
  })
}

function appositionAfter(
  { tokens }: Pick<Sentence, 'tokens'>,
  phrases: readonly NounPhrase[],
  index: number,
): Apposition | null {
  const phrase = phrases[index]
  if (phrase === undefined || tokens[phrase.last + 1]?.text !== ',') return null
  const at = phrases.findIndex((other, position) => position > index && other.first === phrase.last + 2)
  const opening = phrases[at]
  if (opening === undefined || opening.isPronoun || opensInFront(tokens, phrase)) return null
  const last = lastOwned(phrases, at)
  const described = phrases[last]
  if (described === undefined || !isDescription(phrase, described, tokens)) return null
  const close = closingMark(tokens, described.last + 1)
  if (close === null || (/^(?:and|or)$/u.test(tokens[close + 1]?.text ?? '') && !phrase.isName)) return null
  return {
    of: index,
    phrase: last,
    start: withOwners(phrases, described).start,
    end: tokens[close - 1]?.end ?? described.end,
  }
}

/** "Vesmar’s envoy": the phrase that ends the chain of owners. */
function lastOwned(phrases: readonly NounPhrase[], at: number): number {
  let last = at
  while (phrases[last + 1]?.owner === last) last += 1
  return last
}

/** One is a name and the other a description: "the envoy, Ada Pell" or "Ada Pell, the envoy"; a title in capitals needs an article or owner. */
function isDescription(phrase: NounPhrase, other: NounPhrase, tokens: Sentence['tokens']): boolean {
  const isCommon = (one: NounPhrase): boolean =>
    tokens[one.head]?.upos === 'NOUN' || (tokens[one.head]?.upos === 'PROPN' && !one.isName)
  const isSet = (one: NounPhrase): boolean => one.determiner !== null || one.owner !== null
  if (phrase.isName) return isCommon(other) || (other.isName && isSet(other))
  return isCommon(phrase) && other.isName && isSet(phrase)
}

function opensInFront(tokens: Sentence['tokens'], phrase: NounPhrase): boolean {
  return (
    phrase.first <= 2 && tokens.slice(0, phrase.first).some((token) => token.upos === 'ADP' || token.upos === 'SCONJ')
  )
}

/** The comma, dash or full stop that ends the description, before any verb that would make it a clause. */
function closingMark(tokens: Sentence['tokens'], from: number): number | null {
  for (let at = from; at < tokens.length && at < from + 14; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.upos === 'AUX') return null
    if (/^[,.;—–)]$/u.test(token.text)) return at
    if (token.upos === 'VERB' && !/(?:ed|ing)$/u.test(token.text)) return null
  }
  return null
}
