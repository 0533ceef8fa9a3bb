import type { FigureMention } from '@fogline/model'

/** Is it bounded on one side only? */
function isBound({ value: { low, high, modality } }: FigureMention): boolean {
  return (low === null) !== (high === null) && modality !== 'order_of_magnitude'
}

function join(first: FigureMention, second: FigureMention, text: string): FigureMention | null {
  const isPair =
    first.sentence === second.sentence &&
    isBound(first) &&
    isBound(second) &&
    /^\s?(?:and|but|,|and\sis|but\sis)\s$/.test(text.slice(first.end, second.start))
  const low = first.value.low ?? second.value.low
  const high = first.value.high ?? second.value.high
  const { unit } = first.value
  const isOneUnit = unit === null || second.value.unit === null || unit === second.value.unit
  if (!isPair || !isOneUnit || low === null || high === null || low >= high) return null
  const named = unit === null ? second : first
  const value = { ...named.value, low, high, best: null, modality: 'between' as const }
  return { ...named, start: first.start, end: second.end, text: text.slice(first.start, second.end), value }
}

/** "More than 10 and fewer than 40 boats", "at least 20 but no more than 30": one figure between two bounds. */
export function joinBounds(figures: readonly FigureMention[], text: string): readonly FigureMention[] {
  const joined: FigureMention[] = []
  for (const figure of figures) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : join(last, figure, text)
    if (whole === null) joined.push(figure)
    else joined.splice(-1, 1, whole)
  }
  return joined
}
