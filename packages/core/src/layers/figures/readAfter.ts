import type { AmountInput } from './amountInput.ts'
import type { Bounded } from './bindBounds.ts'
import { unitWords } from './numberWords.ts'
import { type Counted, cutToPlural, readCounted } from './readCounted.ts'
import { type ReadUnit, readUnit, toCurrency } from './readUnit.ts'
import { toCountedUnit, toKnownUnit } from './toCountedUnit.ts'

/** What stands behind a number: its unit, the noun that it counts, and where that ends. */
export interface Read {
  readonly unit: string | null
  readonly counted: Counted | null
  readonly end: number
}

const groupUnit: Readonly<Record<string, string>> = {
  strong: 'person',
  member: 'person',
  man: 'person',
  person: 'person',
  people: 'person',
}

/** "900-strong force", "20-truck convoy": a countable or a word of strength joined by a hyphen. */
function readJoined({ sentence, lexicon }: AmountInput, text: string, end: number): Read | null {
  const [whole, word = ''] = /^[-\s](strong\b|(?<=-)\p{L}+)/u.exec(text.slice(end)) ?? []
  const unit = word === '' ? null : (groupUnit[word.toLowerCase()] ?? toKnownUnit(word, lexicon))
  if (whole === undefined || unit === null) return null
  const next = end + whole.length
  const counted = readCounted(sentence.tokens, sentence.start + next)
  return { unit, counted, end: counted === null ? next : counted.head.end - sentence.start }
}

/** The word joined to a measure is its noun, whatever it was tagged ("an 80-metre drop"). */
function readWord(sentence: AmountInput['sentence'], position: number): Counted | null {
  const head = sentence.tokens.find(({ start }) => start >= position)
  const isWord = head !== undefined && /^(?:NOUN|VERB|ADJ|PROPN)$/.test(head.upos) && head.start - position <= 1
  return isWord ? { tokens: [head], head } : null
}

function readMeasure({ sentence }: AmountInput, text: string, unit: ReadUnit): Read {
  const tail = text.slice(unit.end)
  const long = /^[-\s]long\b/.exec(tail)?.[0].length ?? 0
  const isSingular = unit.dimension === 'money' || unit.dimension === 'share'
  const takesNoun = unit.joined || long > 0 || isSingular || /^\s?(?:[[(]\s?)?of\s/.test(tail)
  const more = unit.dimension === 'share' ? (/^\s(?:or|and) more(?=\s)/.exec(tail)?.[0].length ?? 0) : 0
  const next = sentence.start + unit.end + long + more
  const counted = takesNoun
    ? (readCounted(sentence.tokens, next) ?? (unit.joined ? readWord(sentence, next) : null))
    : null
  const isQuotedIn = /^\s?[[(]/.test(tail)
  const end = counted === null || isQuotedIn || more > 0 ? unit.end + long : counted.head.end - sentence.start
  return { unit: unit.unit, counted, end }
}

/** "€3 million (£2.5 million) in grain": what money is for stands behind "in", past the same sum in another currency. */
function readMoney({ sentence }: AmountInput, text: string, end: number, unit: string): Read {
  const tail = text.slice(end)
  const counted = readCounted(sentence.tokens, sentence.start + end)
  if (counted !== null && /^[\s-]/.test(tail)) return { unit, counted, end: counted.head.end - sentence.start }
  const [whole] = /^(?:\)|\s?\([^)]*\))?\s(?:in|worth of|of)\s/.exec(tail) ?? []
  const purpose = whole === undefined ? null : readCounted(sentence.tokens, sentence.start + end + whole.length)
  const isYear = purpose === null || /\d/.test(purpose.head.text)
  return { unit, counted: isYear ? null : purpose, end }
}

/** "hundreds of miles": the unit of a vague amount stands behind "of". */
const amountOf = /^\sof(?=\s)/

/** "four of nine boats": both numbers count boats, and each keeps its own words. */
const ofNumber = new RegExp(
  `^\\s(?:out\\s)?of\\s(?:the\\s|its\\s|their\\s)?(?:[\\p{L}-]+[’']s?\\s)?(?:\\d|(?:${unitWords})\\b)`,
  'iu',
)

/** "up from 3,000 five years ago": when, not what. */
const timeAgo = new RegExp(
  `^\\s(?:\\d+|(?:${unitWords}))\\s(?:second|minute|hour|day|week|month|year|decade)s?\\s(?:ago|earlier|before|later)\\b`,
  'i',
)

const spending =
  /\b(?:sp[ea]n[dt]\w*|cost\w*|pa(?:y|id|ys|ying)|worth|pric\w+|fine[ds]?|rais\w+|budget\w*|invest\w*|earn\w*)\b[^.;\d]{0,15}$/i

/** "20 million pounds" are money where they are spent, or where no stuff of that weight follows. */
function asMoney(measure: ReadUnit | null, text: string, { start, end, value }: Bounded): ReadUnit | null {
  if (measure?.unit !== 'lb' || !/pounds?/i.test(text.slice(end, measure.end))) return measure
  const isSpent = spending.test(text.slice(0, start))
  const isLarge = (value.low ?? value.high ?? 0) >= 1e6 && !/^\sof\s/.test(text.slice(measure.end))
  return isSpent || isLarge ? { ...measure, unit: 'GBP', dimension: 'money' } : measure
}

/** Reads the unit and the noun behind a number. */
export function readAfter(input: AmountInput, text: string, bounded: Bounded): Read {
  const { units } = input.lexicon
  const { value, end } = bounded
  const currency = value.currency === null ? null : toCurrency(value.currency, units)
  if (currency !== null) return readMoney(input, text, end, currency)
  if (value.unit !== null) {
    const shared = readCounted(input.sentence.tokens, input.sentence.start + end)
    return { unit: value.unit, counted: shared === null ? null : cutToPlural(shared), end }
  }
  const of = amountOf.exec(text.slice(end))?.[0].length ?? 0
  const measure = asMoney(readUnit(text, end + of, units), text, bounded)
  if (measure !== null) {
    return measure.dimension === 'money'
      ? readMoney(input, text, measure.end, measure.unit)
      : readMeasure(input, text, measure)
  }
  const joined = readJoined(input, text, end)
  if (joined !== null) return joined
  if (/^-\p{L}/u.test(text.slice(end))) return { unit: null, counted: null, end }
  if (timeAgo.test(text.slice(end))) return { unit: null, counted: null, end }
  const phrase = readCounted(input.sentence.tokens, input.sentence.start + end)
  if (phrase === null) return { unit: null, counted: null, end }
  const counted = value.best === 1 ? phrase : cutToPlural(phrase)
  if (/^others$/i.test(counted.head.text)) {
    return { unit: null, counted: null, end: counted.head.end - input.sentence.start }
  }
  const isSized = /\d/.test(text.slice(end, (counted.tokens[0]?.start ?? 0) - input.sentence.start))
  if (isSized || ofNumber.test(text.slice(end))) return { unit: toCountedUnit(counted, input.lexicon), counted, end }
  return { unit: toCountedUnit(counted, input.lexicon), counted, end: counted.head.end - input.sentence.start }
}
