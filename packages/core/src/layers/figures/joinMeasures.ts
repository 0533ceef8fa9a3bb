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

const change = new Set(['USD', 'EUR', 'GBP', 'AUD', 'CAD'])

/** "15 dollars 50" leaves the cents out; the sum must end there, and two digits are no count. */
function partsOf(first: FigureMention, second: FigureMention, text: string): number | null {
  const unit = first.value.unit ?? ''
  const named = parts[unit]?.[second.value.unit ?? '']
  if (named !== undefined) return named
  const isBare =
    second.value.unit === null && (second.value.best ?? 0) >= 10 && /^(?:$|[.;!?])/.test(text.slice(second.end))
  return change.has(unit) && isBare && /\p{L}$/u.test(first.text) ? 100 : null
}

function join(first: FigureMention, second: FigureMention, text: string): FigureMention | null {
  const per = partsOf(first, second, text)
  const [large, small] = [first.value.best, second.value.best]
  const isOne =
    first.what === null &&
    second.value.modality === 'exact' &&
    /^,?\s(?:and\s)?$/.test(text.slice(first.end, second.start))
  if (per === null || large === null || small === null || small >= per || !Number.isInteger(large) || !isOne)
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
