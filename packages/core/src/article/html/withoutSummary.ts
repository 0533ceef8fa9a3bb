import { cutSummary, summaryReason } from '../forms/cutSummary.ts'
import type { CleanBody } from './cleanBody.ts'

/** A body without the box in which the page sums it up. `signs`: what the page states of who stands behind the article. */
export function withoutSummary(clean: CleanBody, signs: readonly (string | null)[]): CleanBody {
  const { body, box } = cutSummary(clean.body, signs)
  if (box.length === 0) return clean
  const because = { reason: summaryReason, by: 'article/summary-box' }
  return { ...clean, body, cuts: new Map([...clean.cuts, ...box.map(({ order }) => [order, because] as const)]) }
}
