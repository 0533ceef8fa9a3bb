import type { SentenceView, ViewToken } from '../sentenceView.ts'

const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|overnight|earlier|later|recently|mon|tue|wed|thu|fri|sat|sun)\.?$/
const modal = /^(?:will|would|can|could|may|might|shall|should|must|'ll|'d|wo|ca)$/
const be = /^(?:be|is|are|was|were|been|being|am|'s|'re|'m)$/

/** A day, a month or an adverb of time that stands without a preposition. */
export const isTimeWord = (token: ViewToken | undefined): boolean =>
  token !== undefined && timeWord.test(token.lower) && (token.lower !== 'march' || token.upos === 'PROPN')

/** A noun, name, pronoun or number that can be the head of a noun phrase. */
export const isNominal = (token: ViewToken | undefined): boolean =>
  token !== undefined &&
  !isTimeWord(token) &&
  (token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    token.upos === 'NUM' ||
    token.upos === 'SYM' ||
    (token.upos === 'PRON' && !isRelative(token) && !isPossessive(token)) ||
    (token.upos === 'DET' &&
      /^(?:some|many|others|both|several|most|few|this|that|these|those|all)$/.test(token.lower)))

/** A participle that belongs to the noun behind it: "the recently damaged bridge". */
export const isAttributive = (token: ViewToken | undefined): boolean =>
  token?.upos === 'VERB' && /^(?:amod|compound|nmod)/.test(token.relation)

export const isRelative = (token: ViewToken | undefined): boolean =>
  token !== undefined && /^(?:who|which|that|whom)$/.test(token.lower)

export const isPossessive = (token: ViewToken | undefined): boolean =>
  token !== undefined && /^(?:his|her|its|their|our|my|your|whose)$/.test(token.lower)

/** The clitic of a possessor: "this week’s raid" is no time but a raid. */
export const isClitic = (token: ViewToken | undefined): boolean => token?.upos === 'PART' && /^'s?$/.test(token.lower)

export const isComma = (token: ViewToken | undefined): boolean => token?.text === ','

export const isDash = (token: ViewToken | undefined): boolean =>
  token !== undefined && /^(?:[—–]+|--+)$/.test(token.text)

export const isModal = (token: ViewToken | undefined): boolean => token !== undefined && modal.test(token.lower)

export const isBe = (token: ViewToken | undefined): boolean =>
  token !== undefined && be.test(token.lower) && (token.lower !== "'s" || token.upos !== 'PART')

/** "has", "had", "'ve", "having" before another verb. */
export const isHave = (token: ViewToken | undefined): boolean =>
  token !== undefined && /^(?:has|have|had|having|'ve)$/.test(token.lower)

export const isNegation = (token: ViewToken | undefined): boolean =>
  token !== undefined && /^(?:not|n't|never|neither|nor|cannot)$/.test(token.lower)

/** Does the token close a quotation, or end just inside its closing mark? */
export function closesQuotation(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return token?.quotation !== null && token !== undefined && token.end === token.quotation?.end
}

export function opensQuotation(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return token?.quotation !== null && token !== undefined && token.start === token.quotation?.start
}

/** Does a comma stand here, also one that the closing mark follows (“…,” he said)? */
export function endsWithComma(view: SentenceView, index: number): boolean {
  if (isComma(view.tokens[index])) return true
  return closesQuotation(view, index) && /[,.!?…—–-]/.test(view.tokens[index - 1]?.text ?? '')
}
