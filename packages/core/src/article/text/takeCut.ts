import { toDay } from '../toDay.ts'
import type { Cut } from './furniture/cut.ts'
import type { Row } from './toRows.ts'
import { cut, type Walk } from './walk.ts'

/** Takes a line of furniture: keeps what it states, and what it says about the lines around it. */
export function takeCut(walk: Walk, row: Row, found: Cut & { readonly by: string }): void {
  cut(walk, row, found.reason, found.by)
  const { role, value } = found
  if (role === 'end') walk.fresh = true
  if (role === 'list' || role === 'rest') Object.assign(walk, { fresh: true, list: true })
  if (role === 'teaser') walk.teaser = true
  if (role === 'credit' && value !== null)
    walk.open?.credits.push({ kind: 'credit', outlet: value, text: row.text, by: found.by })
  if (role !== 'date' && role !== 'byline') return
  const atHead = walk.open !== null && walk.open.body.length === 0
  const stated = walk.open !== null && (atHead || !walk.fresh) ? walk.open.stated : walk.pending
  stated.author ??= found.author
  if (role === 'date') stated.publishedAt ??= toDay(value ?? '')
  else stated.author ??= value
}
