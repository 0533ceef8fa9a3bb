import type { Token } from '@fogline/model'
import { isTitleCase, opensSentence } from './chooseLowered.ts'
import { findLostVerbs } from './findLostVerbs.ts'
import { fixWords } from './fixWords.ts'
import { verbLemma } from './verbLemma.ts'
import type { Wink } from './winkTags.ts'

type Pass = (tokens: readonly Token[], wink: Wink) => readonly Token[]

/** Mends the library's known mistakes by shape and neighbours. */
export function repairTags(tokens: readonly Token[], wink: Wink): readonly Token[] {
  return passes.reduce((result, pass) => pass(result, wink), tokens)
}

/** A capital in the middle of a sentence makes a name; function words and adjectives of nation keep their tag. */
const raiseNames: Pass = (tokens) => {
  const words = tokens.map((token) => token.text)
  if (isTitleCase(words)) return tokens
  return tokens.map((token, index) => {
    if (!/^(?:NOUN|VERB|X|INTJ)$/u.test(token.upos) || !/^\p{Lu}/u.test(token.text)) return token
    return opensSentence(words, index) ? token : { ...token, upos: 'PROPN' }
  })
}

const nation = /(?:[^z]ian|rean|ese|ish|ican|ghan|raqi|raeli|emeni|akistani|uthi|utch|rench|reek|wiss|hai)$/u

/** "Afghan teenagers": an adjective of nation before its noun. */
const lowerNations: Pass = (tokens) =>
  tokens.map((token, index) => {
    if (token.upos !== 'PROPN') return token
    const next = tokens[index + 1]?.upos ?? ''
    const isNation = /^\p{Lu}/u.test(token.text) && nation.test(token.text)
    return isNation && /^(?:NOUN|ADJ)$/u.test(next) ? { ...token, upos: 'ADJ' } : token
  })

/** "in the east", "the wounded": an adjective that stands for a noun. */
const raiseNouns: Pass = (tokens) =>
  tokens.map((token, index) => {
    if (token.upos !== 'ADJ') return token
    const isAfterArticle = /^(?:the|this|that|its|their|his|her)$/iu.test(tokens[index - 1]?.text ?? '')
    const isLast = /^(?:PUNCT|ADP|AUX)$/u.test(tokens[index + 1]?.upos ?? 'PUNCT')
    return isAfterArticle && isLast ? { ...token, upos: 'NOUN' } : token
  })

/** "the Kalm recruits had", "by new recruits": what an adjective after an article or preposition describes is a noun. */
const raisePlurals: Pass = (tokens) =>
  tokens.map((token, index) => {
    if (token.upos !== 'VERB') return token
    const before = tokens[index - 1]
    const isOpen = /^(?:DET|ADP|NUM)$/u.test(tokens[index - 2]?.upos ?? '')
    const isPlural = /^\p{Ll}{3,}[^s]s$/u.test(token.text)
    return isPlural && before?.upos === 'ADJ' && isOpen
      ? { ...token, upos: 'NOUN', lemma: token.text.slice(0, -1) }
      : token
  })

/** "officials estimate that": a form that can be a verb, between a plural and "that". */
const raiseReports: Pass = (tokens, wink) =>
  tokens.map((token, index) => {
    if (tokens[index + 1]?.text !== 'that') return token
    const before = tokens[index - 1]
    const isPlural = before?.upos === 'NOUN' && before.text !== before.lemma && before.text.endsWith('s')
    const isReport = token.upos === 'NOUN' && token.text === token.lemma
    return isPlural && isReport && wink.canBeVerb(token.text) ? { ...token, upos: 'VERB' } : token
  })

const modals = /^(?:will|would|could|can|may|might|must|should|shall|’ll|'ll|wo|ca)$/iu

/** "might further assist": after a modal verb a verb must follow. */
const followModals: Pass = (tokens, wink) =>
  tokens.map((token, index) => {
    if (!/^(?:NOUN|ADJ|ADP)$/u.test(token.upos) || !/^\p{Ll}/u.test(token.text)) return token
    let at = index - 1
    while (/^(?:ADV|PART)$/u.test(tokens[at]?.upos ?? '') || /^(?:further|better|yet)$/u.test(tokens[at]?.text ?? ''))
      at -= 1
    if (!modals.test(tokens[at]?.text ?? '') || tokens[at]?.upos !== 'AUX') return token
    const isVerb = wink.canBeVerb(token.text) && !/^(?:further|better|yet)$/u.test(token.text)
    return isVerb ? { ...token, upos: 'VERB', lemma: token.text } : token
  })

/** "was damaged by", "has generally involved": after be or have, a form in -ed before no noun is a verb. */
const followAuxiliaries: Pass = (tokens) =>
  tokens.map((token, index) => {
    if (token.upos !== 'ADJ' || !/^\p{Ll}+ed$/u.test(token.text)) return token
    let at = index - 1
    while (/^(?:ADV|PART)$/u.test(tokens[at]?.upos ?? '')) at -= 1
    const auxiliary = tokens[at]
    const next = tokens[index + 1]?.upos ?? ''
    const isHave = /^(?:has|have|had)$/u.test(auxiliary?.text.toLowerCase() ?? '')
    if (auxiliary?.upos !== 'AUX' || /^(?:ADJ|PROPN)$/u.test(next) || (next === 'NOUN' && !isHave)) return token
    return isHave || next === 'ADP' || next === 'PUNCT'
      ? { ...token, upos: 'VERB', lemma: verbLemma(token.text) }
      : token
  })

const passes: readonly Pass[] = [
  fixWords,
  raiseNames,
  lowerNations,
  raiseNouns,
  raisePlurals,
  raiseReports,
  followModals,
  followAuxiliaries,
  findLostVerbs,
]
