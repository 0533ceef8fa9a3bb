import type { FigureMention } from '@fogline/model'

/** How many of the smaller unit make one of the larger. */
const parts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ft: { in: 12 },
  lb: { oz: 16 },
  USD: { cent: 100 },
  EUR: { cent: 100 },
  GBP: { penny: 100 },
}

/** "5 feet 2 inches", "13 dollars and 45 cents": one measure told in two units. */
export function joinMeasures(figures: readonly FigureMention[], text: string): readonly FigureMention[] {
  const joined: FigureMention[] = []
  for (const figure of figures) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : join(last, figure, text)
    if (whole === null) joined.push(figure)
    else joined.splice(-1, 1, whole)
  }
  return joined
}

function join(first: FigureMention, second: FigureMention, text: string): FigureMention | null {
  const per = parts[first.value.unit ?? '']?.[second.value.unit ?? '']
  const [large, small] = [first.value.best, second.value.best]
  const isOne =
    first.what === null &&
    second.value.modality === 'exact' &&
    /^,?\s(?:and\s)?$/.test(text.slice(first.end, second.start))
  if (per === undefined || large === null || small === null || small >= per || !Number.isInteger(large) || !isOne)
    return null
  const best = large + small / per
  const value = { ...first.value, low: best, high: best, best }
  return {
    ...first,
    end: second.end,
    text: text.slice(first.start, second.end),
    value,
    what: second.what,
    head: second.head,
  }
}
