import { type FigureMention, type Span } from '@fogline/model'
import type { AmountInput } from './amountInput.ts'
import { bind, bindAfter } from './bindBounds.ts'
import { readAfter } from './readAfter.ts'
import type { Counted } from './readCounted.ts'
import { readRate } from './readRate.ts'

/** A figure mention and, in its sentence, the number alone: `next` is where what follows it was read from. */
export interface ReadFigure {
  readonly mention: FigureMention
  readonly core: Span & { readonly next: number }
  /** Did the number name a unit or a noun by itself? */
  readonly isComplete: boolean
}

function phrase(counted: Counted | null, text: string, offset: number): string | null {
  const first = counted?.tokens[0]
  return counted === null || first === undefined
    ? null
    : text
        .slice(first.start - offset, counted.head.end - offset)
        .replace(
          /^(?:more|other|another|additional|(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozen)(?=\s))\s/i,
          '',
        )
}

/** Reads the bounds before and after a number, its unit, and the noun phrase that it counts. */
export function readAmount(input: AmountInput): ReadFigure {
  const { amount, bounds, text, sentence, index, lexicon } = input
  const bounded = bind(amount, text, bounds)
  const read = readAfter(input, text, bounded)
  const what = phrase(read.counted, text, sentence.start)
  const bound = read.end === bounded.end ? bounded : bindAfter(bounded.value, read.end, bounds)
  const { low, high, best, modality } = bound.value
  const span = { start: sentence.start + bounded.start, end: sentence.start + bound.end }
  const rest = { before: text.slice(0, bounded.start), after: text.slice(bound.end), what }
  const per = readRate(rest, lexicon.units)
  return {
    core: { ...amount.span, next: bounded.end },
    isComplete: read.unit !== null,
    mention: {
      ...span,
      text: text.slice(bounded.start, bound.end),
      value: { low, high, best, modality, unit: read.unit, per, change: null },
      sentence: index,
      what,
      head: read.counted?.head.lemma ?? null,
      aside: null,
      by: amount.by,
    },
  }
}
