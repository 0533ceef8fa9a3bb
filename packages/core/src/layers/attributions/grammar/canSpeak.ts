import type { SentenceView } from '../sentenceView.ts'
import { type NounPhrase, nounPhraseAfter } from './nounPhrase.ts'
import { isTimeWord } from './tokenTests.ts'

const person = /(?:man|men|woman|women|person|people|ists?|icians?|tians?)$/

const quantity =
  /^(?:number|majority|minority|percent|per cent|half|third|quarter|dozen|score|handful|pair|plurality|%)$/

/** "A number of farmers", "73 percent of voters", "a majority": those it counts, where it says who. */
function canAllSpeak(view: SentenceView, head: number): boolean {
  const { tokens } = view
  if (tokens[head + 1]?.lower !== 'of')
    return /^(?:majority|minority|percent|half|third|quarter|%)$/.test(tokens[head]?.lower ?? '')
  const whose = nounPhraseAfter(view, head + 2)
  return whose !== null && canSpeak(view, whose)
}

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
  if (quantity.test(token.lemma) && !/^\p{Lu}{2}/u.test(token.text)) return canAllSpeak(view, phrase.head)
  const isSource = [token.lemma, token.lemma.replace(/^(?:ex|co|vice|half|step)-/, '')].some((lemma) =>
    view.words.nouns.get(lemma)?.some((row) => row.takes.includes('source')),
  )
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
