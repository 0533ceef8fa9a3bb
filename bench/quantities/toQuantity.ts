import type { FigureMention, FigureValue, Sentence } from '@fogline/model'
import { isNominal } from './isNominal.ts'
import type { Quantity } from './quantity.ts'
import { toUnits } from './toUnits.ts'

/** A figure as NewsQuant would write it. */
export function toQuantity(figure: FigureMention, sentence: Sentence): Quantity {
  return {
    value: toValue(figure.value),
    units: toUnits(figure, sentence),
    change: toChange(figure, sentence),
  }
}

/** A bound is written as its one value; "tens of thousands", for us 20,000 to 99,999, is the data's 10,000 to 100,000. */
function toValue({ low, high, best, modality }: FigureValue): Quantity['value'] {
  if (modality === 'order_of_magnitude' && low !== null) {
    const decade = 10 ** Math.floor(Math.log10(low))
    return [decade, decade * 10]
  }
  if (best === null && low !== null && high !== null && low !== high) return [low, high]
  return best ?? low ?? high ?? Number.NaN
}

const nearly = /^(?:nearly|almost|close to|approaching|nearing)\b/i

/** The data's signs: a rise or a fall told by a verb or by "up" before any bound; of a bound, "nearly" is about the value. A change that a noun tells ("a cut of 40", "a 3% drop") is "=" there. */
function toChange({ value, text, head, start }: FigureMention, sentence: Sentence): string {
  if (value.change != null && !isNominal(sentence, start, head)) return value.change
  switch (value.modality) {
    case 'approximate':
      return '~'
    case 'at_least':
    case 'more_than':
      return '>'
    case 'at_most':
      return '<'
    case 'up_to':
      return /^as\b/i.test(text) ? '=' : '<'
    case 'fewer_than':
      return nearly.test(text) ? '~' : '<'
    default:
      return '='
  }
}
