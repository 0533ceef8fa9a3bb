import type { FigureSpan } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

const cumulative =
  /\b(?:since|so far|to date|in total|altogether|overall|cumulative\w*|all told|(?:has|have) (?:suffered|lost)|during the war|over the course)\b/i
/** "bringing the toll to 61", "the number of dead rose to 61": what has been counted up to now. */
const countedUp =
  /\b(?:toll|total|number|tally|count|dead|deaths|fatalities|casualties|losses)\b[^.;,]{0,50}\s(?:to|at)\s(?:\p{L}+\s){0,2}$/iu
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
export function toFigureSpan({ text, mention, start }: FigureContext, indicator: string | null): FigureSpan {
  if (mention.value.per !== null) return mention.value.per === 'day' ? 'daily' : 'unknown'
  const isTotal = countedUp.test(text.slice(0, start))
  if (indicator === null) return isTotal ? 'cumulative' : 'unknown'
  if (!stock.has(indicator) && (isTotal || cumulative.test(text))) return 'cumulative'
  if (stock.has(indicator)) return 'stock'
  return event.has(indicator) ? 'event' : 'unknown'
}
