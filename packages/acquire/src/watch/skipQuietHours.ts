import type { FeedRhythm } from '../feeds/feed.ts'
import { hour } from './times.ts'

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The first time from `at` on that falls in no hour and on no day which the feed names as quiet (GMT); `at` where all are. */
export function skipQuietHours(at: number, rhythm: FeedRhythm | null): number {
  const quietHours = new Set(rhythm?.skipHours)
  const quietDays = new Set(rhythm?.skipDays.map((name) => days.indexOf(name.trim().toLowerCase())))
  if (quietHours.size + quietDays.size === 0) return at
  for (let ahead = 0; ahead <= 7 * 24; ahead += 1) {
    const time = ahead === 0 ? at : Math.floor(at / hour) * hour + ahead * hour
    const date = new Date(time)
    if (!quietHours.has(date.getUTCHours()) && !quietDays.has(date.getUTCDay())) return time
  }
  return at
}
