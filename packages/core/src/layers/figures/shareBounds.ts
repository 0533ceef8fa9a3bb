import type { FigureMention, Lexicon } from '@fogline/model'

function dimensionOf({ value }: FigureMention, { units }: Lexicon): string | null {
  return units.find(({ unit }) => unit === value.unit)?.dimension ?? null
}

function convert(figure: FigureMention, last: FigureMention): FigureMention {
  const { low, high, best } = figure.value
  const { modality } = last.value
  const from = low ?? best
  const to = high ?? best
  switch (modality) {
    case 'at_least':
    case 'more_than':
      return { ...figure, value: { ...figure.value, low: from, high: null, best: null, modality } }
    case 'up_to':
    case 'at_most':
    case 'fewer_than':
      return { ...figure, value: { ...figure.value, low: null, high: to, best: null, modality } }
    case 'approximate':
      return { ...figure, value: { ...figure.value, modality } }
    default:
      return figure
  }
}

/** "More than 100 kilometers (60 miles)": the same measure in another unit has the same bound. */
export function shareBounds(
  figures: readonly FigureMention[],
  text: string,
  lexicon: Lexicon,
): readonly FigureMention[] {
  const shared: FigureMention[] = []
  for (const figure of figures) {
    const last = shared.at(-1)
    const isConverted =
      last !== undefined &&
      figure.value.modality === 'exact' &&
      figure.value.unit !== last.value.unit &&
      /^\s?(?:[[(]|\/)\s?$/.test(text.slice(last.end, figure.start)) &&
      dimensionOf(figure, lexicon) !== null &&
      dimensionOf(figure, lexicon) === dimensionOf(last, lexicon)
    shared.push(isConverted ? convert(figure, last) : figure)
  }
  return shared
}
