import type { Sentence, Span, Token } from '@fogline/model'
import { isCalendarWord, isDitransitive } from './wordClasses.ts'

/** A noun phrase without what follows its head. `first`, `last` (inclusive), `head` are token indexes of the sentence. */
export interface NounPhrase extends Span {
  readonly first: number
  readonly last: number
  readonly head: number
  /** The article, demonstrative or possessive pronoun it opens with, in lower case. */
  readonly determiner: string | null
  /** Index, in the same list, of the phrase that owns this one: "Vesmar" of "Vesmar’s army". */
  readonly owner: number | null
  readonly isPronoun: boolean
  readonly isName: boolean
}

/** Base noun phrases in order. A possessive chain gives a phrase for each owner, joined by `owner`; personal pronouns are phrases too. */
export function chunkNounPhrases(sentence: Pick<Sentence, 'tokens'>): readonly NounPhrase[] {
  const { tokens } = sentence
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const last = opensPhrase(tokens, at) ? lastOf(tokens, at) : -1
    if (last < at) {
      at += 1
      continue
    }
    const before = phrases.at(-1)
    const isOwned = before !== undefined && before.last === at - 2 && isPossessive(tokens[at - 1])
    phrases.push(toPhrase(tokens, { first: at, last, owner: isOwned ? phrases.length - 1 : null }))
    at = last + 1
  }
  return phrases
}

/** From the first owner of the phrase to its last word: "Vesmar’s Foreign Minister Ada Pell". */
export function withOwners(phrases: readonly NounPhrase[], phrase: NounPhrase): Span {
  const owner = phrase.owner === null ? undefined : phrases[phrase.owner]
  return owner === undefined ? phrase : { start: withOwners(phrases, owner).start, end: phrase.end }
}

/** The clitic 's, or the bare apostrophe of a plural. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.upos === 'PART' && token.lemma === "'s"
}

const nounLike = /^(?:NOUN|PROPN)$/u
const personal =
  /^(?:i|you|he|she|it|we|they|him|her|us|them|himself|herself|itself|themselves|this|these|those|someone|everyone|anyone|nobody|nothing|others)$/u
const owned = /^(?:my|your|his|her|its|our|their)$/u

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (/^(?:NOUN|PROPN|NUM|ADJ|DET|SYM)$/u.test(token.upos)) return true
  if (token.upos === 'PRON') return true
  return (
    token.upos === 'VERB' &&
    /(?:ed|ing|en)$/u.test(token.text) &&
    nounLike.test(tokens[at + 1]?.upos ?? '') &&
    isPossessive(tokens[at - 1])
  )
}

/** Index of the last word of the phrase that opens here, or -1. */
function lastOf(tokens: readonly Token[], first: number): number {
  const opening = tokens[first]
  if (opening?.upos === 'PRON' && !owned.test(opening.text.toLowerCase())) return pronounEnd(tokens, first)
  let last = -1
  for (let at = first; at < tokens.length && (at === first || continues(tokens, first, at)); at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (/^(?:NOUN|PROPN|NUM)$/u.test(token.upos)) last = at
  }
  if (last >= 0) return last
  if (opening?.upos === 'DET' && isQualityAlone(tokens[first + 1])) return first + 1
  const isAlone = opening?.upos === 'DET' && personal.test(opening.text.toLowerCase())
  return opening?.upos === 'PRON' || isAlone ? first : -1
}

/** "the wounded": an adjective or participle that has a noun's part in the sentence. */
function isQualityAlone(token: Token | undefined): boolean {
  return (
    /^(?:ADJ|VERB)$/u.test(token?.upos ?? '') && /^(?:nsubj|obj|iobj|obl|nmod|conj|appos)/u.test(token?.relation ?? '')
  )
}

function pronounEnd(tokens: readonly Token[], at: number): number {
  const lower = tokens[at]?.text.toLowerCase() ?? ''
  return personal.test(lower) ? at : -1
}

function continues(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || before === undefined) return false
  if (token.upos === 'DET' || (token.upos === 'PRON' && at !== first))
    return before.upos === 'DET' && token.upos === 'DET'
  if (nounLike.test(token.upos)) return !isCalendarBreak(token, before) && !isSecondObject(tokens, first, at)
  if (token.upos === 'NUM') return !(nounLike.test(before.upos) && /^(?:NOUN|ADJ|PROPN|SYM)$/u.test(next?.upos ?? ''))
  if (token.upos === 'SYM')
    return (
      /^[$€£¥₽₴%&+/]$/u.test(token.text) && !(nounLike.test(before.upos) && token.text !== '&' && token.text !== '/')
    )
  if (token.upos === 'ADJ') return !isSecondObject(tokens, first, at)
  return continuesBetween(tokens, at)
}

/** Words that stand inside a phrase only between others: participles, adverbs, "and" between adjectives, quotation marks. */
function continuesBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || before === undefined || next === undefined) return false
  const goesOn = /^(?:NOUN|PROPN|ADJ)$/u.test(next.upos)
  const isInside = /^(?:DET|ADJ|NUM|ADV|PRON)$/u.test(before.upos)
  if (token.upos === 'VERB') return /(?:ed|ing|en|wn|lt|nt)$/u.test(token.text) && goesOn && isInside
  if (token.upos === 'ADV') return isInside && /^(?:ADJ|NUM|VERB)$/u.test(next.upos)
  if (token.upos === 'CCONJ')
    return before.upos === 'ADJ' && next.upos === 'ADJ' && /^(?:NOUN|ADJ)$/u.test(tokens[at + 2]?.upos ?? '')
  return /^["“‘]$/u.test(token.text) && isInside && goesOn
}

function isCalendarBreak(token: Token, before: Token): boolean {
  return isCalendarWord(token.text) && nounLike.test(before.upos)
}

/** "gave Vesmar long-range missiles": after a verb of giving, a name and what follows it are two phrases. */
function isSecondObject(tokens: readonly Token[], first: number, at: number): boolean {
  const verb = tokens[first - 1]
  if (verb?.upos !== 'VERB' || !isDitransitive(verb.lemma)) return false
  const token = tokens[at]
  const isName = tokens.slice(first, at).every((word) => word.upos === 'PROPN')
  return isName && token !== undefined && token.upos !== 'PROPN'
}

function toPhrase(
  tokens: readonly Token[],
  { first, last, owner }: Pick<NounPhrase, 'first' | 'last' | 'owner'>,
): NounPhrase {
  const opening = tokens[first]
  const head = headOf(tokens, first, last)
  const word = opening?.text.toLowerCase() ?? ''
  return {
    start: opening?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    first,
    last,
    head,
    determiner: opening?.upos === 'DET' || owned.test(word) ? word : null,
    owner,
    isPronoun: first === last && personal.test(word),
    isName: isName(tokens[head]),
  }
}

/** A word in lower case is no name, whatever it was tagged. */
function isName(token: Token | undefined): boolean {
  return token?.upos === 'PROPN' && !/^\p{Ll}/u.test(token.text)
}

/** The last noun; a number that follows it ("Article 5") is no head. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last; at >= first; at -= 1) if (nounLike.test(tokens[at]?.upos ?? '')) return at
  return last
}
