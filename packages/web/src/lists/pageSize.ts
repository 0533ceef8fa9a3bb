/** Rows of one page of a list: as many as one looks through, and few enough for any ledger to answer at once. */
export const pageSize = 100

/** Pages of a list so long; an empty list has one, too. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize))
}

/** The question for one page of a list, counted from 1, with its filters; empty filters are left out. */
export function toListPath(path: string, page: number, filters: Readonly<Record<string, string>> = {}): string {
  const set = Object.entries(filters).filter(([, value]) => value !== '')
  const offset = (page - 1) * pageSize
  const asked = [['limit', String(pageSize)], ...(offset > 0 ? [['offset', String(offset)]] : []), ...set]
  return `${path}?${new URLSearchParams(asked)}`
}
