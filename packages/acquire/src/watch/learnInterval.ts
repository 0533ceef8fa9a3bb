import type { FeedRhythm } from '../feeds/feed.ts'
import { day, hour, minute } from './times.ts'

/** No source is looked at more often than this, and none that is alive less often. */
export const shortest = 5 * minute
export const longest = day

/** A source that says nothing of its rhythm. */
const usual = 30 * minute

/** What a source says of its own rhythm holds a look back for an hour at most: many state a day and publish by the minute. */
const longestHint = hour

/** So many of the newest entries show the rhythm. */
const shown = 20

/** What a look at a source told. Times are milliseconds since 1970. */
export interface Seen {
  readonly entryTimes: readonly number[]
  readonly rhythm: FeedRhythm | null
  readonly freshFor: number | null
  readonly now: number
}

/**
 * Milliseconds until the next look: half of the usual time between two entries; longer where it has been quiet for long; not
 * before the source says that it changes.
 */
export function learnInterval({ entryTimes, rhythm, freshFor, now }: Seen): number {
  const times = entryTimes.filter((time) => time <= now).toSorted((a, b) => b - a)
  const hint = Math.max((rhythm?.ttl ?? 0) * minute, (rhythm?.updateMinutes ?? 0) * minute, freshFor ?? 0)
  const learnt = Math.max(halfOfUsualGap(times.slice(0, shown)) ?? usual, (now - (times[0] ?? now)) / 10)
  return Math.min(Math.max(learnt, Math.min(hint, longestHint), shortest), longest)
}

/** Half of the middle gap; null where there are no two entries. */
function halfOfUsualGap(times: readonly number[]): number | null {
  const gaps = times.slice(1).map((time, index) => (times[index] ?? time) - time)
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]
  return middle === undefined ? null : middle / 2
}
