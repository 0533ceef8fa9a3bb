import { type Applied, applyRules, type FigureMention, type Lexicon, type Sentence, type Span } from '@fogline/model'
import { applyBound } from './applyBounds.ts'
import { type Bound, boundRules } from './boundRules.ts'
import type { Amount, NumberInput } from './numberInput.ts'
import { type Counted, readCounted } from './readCounted.ts'
import { readRate } from './readRate.ts'
import { type ReadUnit, readUnit, toCurrency } from './readUnit.ts'
import { toCountedUnit, toKnownUnit } from './toCountedUnit.ts'

/** One number of one sentence, with all that is needed to read what stands around it. */
export interface AmountInput {
  readonly amount: Applied<Amount>
  readonly numbers: NumberInput
  readonly sentence: Sentence
  readonly index: number
  readonly lexicon: Lexicon
}

/** A figure mention and, in its sentence, the number alone: `next` is where what follows it was read from. */
export interface ReadFigure {
  readonly mention: FigureMention
  readonly core: Span & { readonly next: number }
  /** Did the number name a unit or a noun by itself? */
  readonly isComplete: boolean
}

interface Bounded {
  readonly start: number
  readonly end: number
  readonly value: Amount
}

function bind(amount: Applied<Amount>, text: string, bounds: readonly Applied<Bound>[]): Bounded {
  let { start } = amount.span
  let { end } = amount.span
  let { value } = amount
  for (const bound of [...bounds].reverse()) {
    const gap = text.slice(bound.span.end, start)
    if (
      bound.value.side !== 'before' ||
      bound.span.end > start ||
      !/^\s?(?:(?:the|a|an|another|an additional|a further|a total of)\s)?$/i.test(gap)
    )
      continue
    start = bound.span.start
    value = applyBound(value, bound.value.modality)
  }
  const after = bounds.find(({ span, value: { side } }) => side === 'after' && span.start === end)
  if (after !== undefined) {
    end = after.span.end
    value = applyBound(value, after.value.modality)
  }
  return { start, end, value }
}

/** A bound may also stand behind the unit or the noun: "40 boats or more". */
function bindAfter(
  value: Amount,
  end: number,
  bounds: readonly Applied<Bound>[],
): { readonly value: Amount; readonly end: number } {
  const after = bounds.find(({ span, value: { side } }) => side === 'after' && span.start === end)
  return after === undefined ? { value, end } : { value: applyBound(value, after.value.modality), end: after.span.end }
}

interface Read {
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

/** "10,000-strong force", "20-truck convoy": a countable or a word of strength joined by a hyphen. */
function readJoined({ sentence, lexicon }: AmountInput, text: string, end: number): Read | null {
  const [whole, word = ''] = /^[-\s](strong\b|(?<=-)\p{L}+)/u.exec(text.slice(end)) ?? []
  const unit = word === '' ? null : (groupUnit[word.toLowerCase()] ?? toKnownUnit(word, lexicon))
  if (whole === undefined || unit === null) return null
  const next = end + whole.length
  const counted = readCounted(sentence.tokens, sentence.start + next)
  return { unit, counted, end: counted === null ? next : counted.head.end - sentence.start }
}

function readMeasure({ sentence }: AmountInput, text: string, unit: ReadUnit): Read {
  const tail = text.slice(unit.end)
  const long = /^[-\s]long\b/.exec(tail)?.[0].length ?? 0
  const isSingular = unit.dimension === 'money' || unit.dimension === 'share'
  const takesNoun = unit.joined || long > 0 || isSingular || /^\s?(?:[[(]\s?)?of\s/.test(tail)
  const counted = takesNoun ? readCounted(sentence.tokens, sentence.start + unit.end + long) : null
  const end = counted === null ? unit.end + long : counted.head.end - sentence.start
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

function readAfter(input: AmountInput, text: string, bounded: Bounded): Read {
  const { units } = input.lexicon
  const { value, end } = bounded
  const currency = value.currency === null ? null : toCurrency(value.currency, units)
  if (currency !== null) return readMoney(input, text, end, currency)
  if (value.unit !== null)
    return { unit: value.unit, counted: readCounted(input.sentence.tokens, input.sentence.start + end), end }
  const of = amountOf.exec(text.slice(end))?.[0].length ?? 0
  const measure = readUnit(text, end + of, units)
  if (measure !== null) {
    return measure.dimension === 'money'
      ? readMoney(input, text, measure.end, measure.unit)
      : readMeasure(input, text, measure)
  }
  const joined = readJoined(input, text, end)
  if (joined !== null) return joined
  if (/^-\p{L}/u.test(text.slice(end))) return { unit: null, counted: null, end }
  const counted = readCounted(input.sentence.tokens, input.sentence.start + end)
  if (counted === null) return { unit: null, counted: null, end }
  return { unit: toCountedUnit(counted, input.lexicon), counted, end: counted.head.end - input.sentence.start }
}

function phrase(counted: Counted | null, text: string, offset: number): string | null {
  const first = counted?.tokens[0]
  return counted === null || first === undefined ? null : text.slice(first.start - offset, counted.head.end - offset)
}

/** Reads the bounds before and after a number, its unit, and the noun phrase that it counts. */
export function readAmount(input: AmountInput): ReadFigure {
  const { amount, numbers, sentence, index } = input
  const { text } = numbers
  const bounds = applyRules(boundRules, numbers)
  const bounded = bind(amount, text, bounds)
  const read = readAfter(input, text, bounded)
  const what = phrase(read.counted, text, sentence.start)
  const bound = read.end === bounded.end ? bounded : bindAfter(bounded.value, read.end, bounds)
  const { low, high, best, modality } = bound.value
  const span = { start: sentence.start + bounded.start, end: sentence.start + bound.end }
  const per = readRate(text.slice(0, bounded.start), text.slice(bound.end), what)
  return {
    core: { ...amount.span, next: bounded.end },
    isComplete: read.unit !== null,
    mention: {
      ...span,
      text: text.slice(bounded.start, bound.end),
      value: { low, high, best, modality, unit: read.unit, per },
      sentence: index,
      what,
      head: read.counted?.head.lemma ?? null,
      by: amount.by,
    },
  }
}
