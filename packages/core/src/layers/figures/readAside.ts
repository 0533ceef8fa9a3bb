import type { Applied, FigureAside, FigureMention } from '@fogline/model'
import type { AmountInput } from './amountInput.ts'
import { type ReadFigure, readAmount } from './readAmount.ts'

const kinds: ReadonlySet<string> = new Set<FigureAside>([
  'age',
  'one',
  'reference',
  'sources',
  'how often',
  'relative time',
  'calibre',
])

function isAside(reason: string): reason is FigureAside {
  return kinds.has(reason)
}

/** "34-year-old", "aged 34", "35 or older": years where no other unit is told. */
function asAge({ mention }: ReadFigure, input: AmountInput, reason: Applied<string>): FigureMention {
  const { sentence, text } = input
  const words = text.slice(reason.span.start, reason.span.end)
  const unit = /\b(day|week|month)s?\b/i.exec(words)?.[1]?.toLowerCase() ?? 'year'
  const end = Math.max(sentence.start + reason.span.end, input.amount.span.end + sentence.start)
  const isLast = !/\d/.test(text.slice(input.amount.span.end, reason.span.end))
  const span = {
    start: mention.start,
    end: isLast && /[\p{L}\d]$/u.test(words) ? end : sentence.start + input.amount.span.end,
  }
  const value = { ...mention.value, unit: `${unit} of age`, per: null }
  return {
    ...mention,
    ...span,
    text: text.slice(span.start - sentence.start, span.end - sentence.start),
    value,
    what: null,
    head: null,
    aside: 'age',
  }
}

/** "one proposal" and "one of the huts" count; "one another" and "no one" do not. */
function countsOne({ amount, text, sentence }: AmountInput): boolean {
  const token = sentence.tokens.find(({ start }) => start === sentence.start + amount.span.start)
  const head = token?.head == null ? undefined : sentence.tokens[token.head]
  if (/^\sof\s(?:the|these|those|my|his|her|its|our|their|\p{Lu})/u.test(text.slice(amount.span.end))) return true
  return token?.upos === 'NUM' && head !== undefined && head.start > token.start && /^(?:NOUN|PROPN)$/.test(head.upos)
}

/** A number that counts something which is no news by itself, with the reason; null where it only names, dates or numbers. */
export function readAside(input: AmountInput, reasons: readonly Applied<string>[]): FigureMention | null {
  const [reason] = reasons
  if (reason === undefined || !reasons.every(({ value }) => isAside(value)) || !isAside(reason.value)) return null
  if (reason.value === 'one' && !countsOne(input)) return null
  const read = readAmount(input)
  if (reason.value === 'age') return asAge(read, input, reason)
  if (reason.value === 'how often') {
    const value = { ...read.mention.value, unit: 'time' }
    return { ...read.mention, value, what: null, head: null, aside: reason.value }
  }
  return read.isComplete ? { ...read.mention, aside: reason.value } : null
}
