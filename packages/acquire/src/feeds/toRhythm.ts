import type { FeedRhythm } from './feed.ts'

const minutes: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
}

interface Stated {
  readonly ttl?: number | undefined
  readonly skipHours?: readonly number[] | undefined
  readonly skipDays?: readonly string[] | undefined
  readonly sy?: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined
}

/** The rhythm that a feed states, in minutes and hours; what makes no sense (a ttl below zero, the hour 31) is left out. */
export function toRhythm({ ttl, skipHours, skipDays, sy }: Stated): FeedRhythm {
  const period = minutes[sy?.updatePeriod?.trim().toLowerCase() ?? ''] ?? null
  const frequency = sy?.updateFrequency ?? 1
  const hours = (skipHours ?? []).map((hour) => (hour === 24 ? 0 : hour))
  return {
    ttl: ttl !== undefined && ttl > 0 ? ttl : null,
    updateMinutes: period === null || !(frequency > 0) ? null : period / frequency,
    skipHours: hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour < 24).toSorted((a, b) => a - b),
    skipDays: skipDays ?? [],
  }
}
