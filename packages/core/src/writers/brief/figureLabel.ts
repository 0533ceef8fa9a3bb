import type { Figure } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'

/** Participles follow what was counted without a comma: "people wounded", "drones intercepted". */
const deeds =
  'killed|wounded|captured|missing|displaced|deployed|supplied|pledged|delivered|launched|intercepted|destroyed|damaged|sunk'

/** Nouns that say by themselves what a figure measures. */
const telling: Readonly<Record<string, RegExp>> = {
  killed: /\b(?:dead|deaths?|fatalit(?:y|ies)|bod(?:y|ies)|killed|toll|victims?)\b/i,
  wounded: /\b(?:wounded|injured|injur(?:y|ies))\b/i,
  captured: /\b(?:prisoners?|captives?|captured)\b/i,
  casualties: /\b(?:casualt(?:y|ies)|losses)\b/i,
  range: /\b(?:range|reach)\b/i,
}

/** Such a noun alone is only another word for the measure. */
const bare =
  /^(?:the\s+)?(?:dead|deaths?|fatalit(?:y|ies)|killed|toll|wounded|injured|injur(?:y|ies)|reach|person|people)$/i
const ofPeople = new Set(['killed', 'wounded', 'captured', 'missing', 'displaced', 'deployed'])

/** What a figure counts, as a row of a table names it: "Tolvan dead", "People wounded", "Heron-4: range". */
export function figureLabel(figure: Figure, index: ContentIndex): string {
  const indicator = (figure.indicator ?? '').replaceAll('_', ' ')
  const noun = nounOf(figure, index)
  const subject = index.entityOf(figure.subject)
  const isNamed = subject !== undefined && subject.type !== 'unnamed' && subject.type !== 'group'
  const whose = isNamed && !/\p{Lu}/u.test(noun) ? `${subject.name}: ` : ''
  return capitalise(`${whose}${measure(noun, indicator)}`)
}

/** The name of a track in the same form: "people, killed, Varn" gives "People killed, Varn". */
export function trackLabel(label: string): string {
  const [noun = '', indicator = '', ...rest] = label.split(', ')
  return capitalise([measure(noun, indicator.replaceAll('_', ' ')), ...rest].join(', '))
}

function measure(noun: string, of: string): string {
  const indicator = noun === '' ? of : of.replace(/^settlements (?=captured$)/, '')
  if (indicator === '') return noun
  if (noun === '' || bare.test(noun)) return ofPeople.has(indicator) ? `people ${indicator}` : indicator
  if (telling[indicator]?.test(noun) ?? ` ${noun}`.toLowerCase().includes(` ${indicator.toLowerCase()}`)) return noun
  return new RegExp(`^(?:${deeds}|en route)$`).test(indicator) ? `${noun} ${indicator}` : `${noun}, ${indicator}`
}

/** The counted noun; headline capitals go where the article's text writes the word small. A measure or currency counts nothing. */
function nounOf(figure: Figure, index: ContentIndex): string {
  if (figure.what === null) {
    const unit = figure.unit ?? ''
    return /^[a-z]{4,}$/.test(unit) && unit !== 'person' && unit !== 'percent' ? unit : ''
  }
  const article = index.article(figure.article)
  if (article === undefined || figure.start >= article.bodyStart) return figure.what
  const body = new Set(article.text.slice(article.bodyStart).match(/\p{L}[\p{L}'’-]*/gu) ?? [])
  return figure.what.replace(/\p{Lu}[\p{L}'’-]*/gu, (word) =>
    body.has(word.toLowerCase()) ? word.toLowerCase() : word,
  )
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
