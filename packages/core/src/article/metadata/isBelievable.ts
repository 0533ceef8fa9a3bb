import type { Candidate } from './candidate.ts'

/** Pages of the web begin here; only a head or structured data may say of itself that it is older. */
const firstYear = 1995

const formal: ReadonlySet<Candidate['place']> = new Set(['json-ld', 'open-graph', 'meta', 'microdata', 'context'])

/** Why a date cannot be a page's own; null where it can. A zone may put the day after that on which it was fetched. */
export function isBelievable({ value, place }: Candidate, fetchedAt: string | null): string | null {
  if (Number(value.slice(0, 4)) < firstYear && !formal.has(place)) return 'Older than the web, so not believed'
  if (fetchedAt === null) return null
  const latest = new Date(Date.parse(fetchedAt) + 86_400_000)
  if (Number.isNaN(latest.getTime())) return null
  return value > latest.toISOString().slice(0, value.length) ? 'Later than the page was fetched, so not believed' : null
}
