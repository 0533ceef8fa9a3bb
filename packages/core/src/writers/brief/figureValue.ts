import type { Figure } from '@fogline/model'
import { writeValue } from './writeValue.ts'

const nearly = /^(?:nearly|almost|close to|just under)\b/i
/** "several damaged buildings" is "several": what is counted stands in its own column. */
const vague =
  /^(?:[\p{L}-]+\s){0,3}?(?:several|dozens?|scores|hundreds|thousands|millions|billions|tens of thousands|hundreds of thousands|many|few|numerous|(?:\p{L}+\s)?quantit(?:y|ies)|(?:\p{L}+\s)?numbers?)(?:\smore)?\b/iu

/** The number with its unit, or the text's own words where it gives none. */
export function figureValue(figure: Figure): string {
  const value = writeValue(figure)?.replace(/^fewer than/, nearly.test(figure.text) ? 'nearly' : 'fewer than') ?? null
  if (value === null) return vague.exec(figure.text)?.[0]?.toLowerCase() ?? figure.text
  const { unit, per } = figure
  const plain = unit === null || unit === 'person' || /^[a-z]{4,}$/.test(unit)
  return [plain ? value : `${value} ${unit}`, per === null ? '' : `per ${per}`].filter((part) => part !== '').join(' ')
}
