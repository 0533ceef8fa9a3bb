import type { FigureSpan } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

const cumulative =
  /\b(?:since|so far|to date|in total|altogether|overall|cumulative\w*|all told|(?:has|have) (?:suffered|lost)|during the war|over the course)\b/i
const stock = new Set(['deployed', 'trained', 'range', 'payload', 'missing'])
const event = new Set([
  'killed',
  'wounded',
  'casualties',
  'launched',
  'intercepted',
  'destroyed',
  'damaged',
  'sunk',
  'captured',
  'released',
  'repelled',
  'attended',
])

/** Over what a figure is counted: a rate, a total since some day, what there is now, or one event. */
export function toFigureSpan({ text, mention }: FigureContext, indicator: string | null): FigureSpan {
  if (mention.value.per !== null) return mention.value.per === 'day' ? 'daily' : 'unknown'
  if (indicator === null) return 'unknown'
  if (!stock.has(indicator) && cumulative.test(text)) return 'cumulative'
  if (stock.has(indicator)) return 'stock'
  return event.has(indicator) ? 'event' : 'unknown'
}
