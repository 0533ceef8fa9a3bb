/** The page's own days: when it began and when it last changed, as EDTF. */
export interface PageDays {
  readonly published: string | null
  readonly modified: string | null
}

/**
 * The day of each of a page's entries, from their times of day in the order of the page and the page's own day: where the
 * clock jumps back, a day has passed. The earliest entry stands on the day of publication; null where the page states none.
 */
export function countDays(times: readonly (string | null)[], days: PageDays): readonly (string | null)[] {
  const newestFirst = isNewestFirst(times)
  const inOrder = newestFirst ? [...times].reverse() : times
  const passed: number[] = []
  let [last, gone] = ['', 0]
  for (const time of inOrder) {
    if (time !== null && time < last) gone++
    if (time !== null) last = time
    passed.push(gone)
  }
  const base = days.published ?? (days.modified === null ? null : plusDays(days.modified, -(passed.at(-1) ?? 0)))
  const counted = passed.map((count) => (base === null ? null : plusDays(base, count)))
  return newestFirst ? counted.reverse() : counted
}

/** Do more neighbours go back in time than forward? The shorter way round the clock counts. */
function isNewestFirst(times: readonly (string | null)[]): boolean {
  const known = times.flatMap((time) => (time === null ? [] : toMinutes(time)))
  const steps = known.slice(1).map((minutes, at) => ((minutes - (known[at] ?? 0) + 36 * 60) % (24 * 60)) - 12 * 60)
  return steps.reduce((sum, step) => sum + Math.sign(step), 0) < 0
}

function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function plusDays(day: string, count: number): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return count === 0 ? day : null
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10)
}
