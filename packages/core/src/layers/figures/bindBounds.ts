import type { Applied } from '@fogline/model'
import { applyBound } from './applyBounds.ts'
import type { Bound } from './boundRules.ts'
import type { Amount } from './numberInput.ts'

/** An amount with its bounds: the span covers the words that bind it. */
export interface Bounded {
  readonly start: number
  readonly end: number
  readonly value: Amount
}

/** Binds a number by the words right before and right after it. */
export function bind(amount: Applied<Amount>, text: string, bounds: readonly Applied<Bound>[]): Bounded {
  let { start } = amount.span
  let { end } = amount.span
  let { value } = amount
  for (const bound of [...bounds].reverse()) {
    const gap = text.slice(bound.span.end, start)
    if (
      bound.value.side !== 'before' ||
      bound.span.end > start ||
      !/^\s?(?:(?:a|an|another|an additional|a further|a total of)\s)?$/i.test(gap)
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
export function bindAfter(
  value: Amount,
  end: number,
  bounds: readonly Applied<Bound>[],
): { readonly value: Amount; readonly end: number } {
  const after = bounds.find(({ span, value: { side } }) => side === 'after' && span.start === end)
  return after === undefined ? { value, end } : { value: applyBound(value, after.value.modality), end: after.span.end }
}
