import type { SentenceView } from '../sentenceView.ts'
import { type NounPhrase } from './nounPhrase.ts'
import { isTimeWord } from './tokenTests.ts'

const person = /(?:man|men|woman|women|person|people|ists?|icians?|tians?)$/

/** Can what the phrase names say something: a person, body, country or text, not an event or a thing? */
export function canSpeak(view: SentenceView, phrase: NounPhrase): boolean {
  const token = view.tokens[phrase.head]
  if (token === undefined || isTimeWord(token)) return false
  if (token.upos === 'PRON')
    return (
      !/^(?:this|that|these|those|there|what|which|it|something|nothing|everything|itself)$/.test(token.lower) ||
      token.lower === 'it'
    )
  if (/^(?:others|many|some|several|both|most|few|all)$/.test(token.lower)) return phrase.end - phrase.start < 4
  const type = view.typeAt(token.start)
  if (type === 'equipment' || type === 'treaty') return false
  const isSource = view.words.nouns.get(token.lemma)?.some((row) => row.takes.includes('source')) ?? false
  if (isSource || view.words.offices.has(token.lower) || view.words.offices.has(token.lemma)) return true
  if (type !== null && type !== 'place') return true
  const isCapital = /^\p{Lu}/u.test(token.text)
  if (token.upos === 'PROPN') return isCapital
  if (phrase.head === 0 && token.upos === 'NOUN' && !token.lower.endsWith('s') && !view.words.nouns.has(token.lemma))
    return isCapital
  if (token.upos === 'NUM' || token.upos === 'DET')
    return /^(?:one|two|three|four|many|some|several|both|most|few|others|all)$/.test(token.lower)
  return token.upos === 'NOUN' && person.test(token.lower)
}
