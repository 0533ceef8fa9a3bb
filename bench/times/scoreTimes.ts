import type { ReadTime } from './holdsTime.ts'
import type { Timex } from './readMeantime.ts'
import { type Days, toDays } from './toDays.ts'

/** Times of one document as people marked them and as they were read. */
export interface DocumentTimes {
  readonly truth: readonly Timex[]
  readonly found: readonly ReadTime[]
}

/** Counts and shares 0–1. */
export interface TimeScore {
  readonly times: number
  readonly found: number
  readonly right: number
  /** Shares: found of all; right values of those found; right of all; right of all that were read. */
  readonly spans: number
  readonly value: number
  readonly R: number
  readonly P: number
}

/**
 * Dates and times of day by their days ("2031-Q1" and "2031-33" are one). A time counts as found where words overlap; one whose
 * value nobody can write ("XXXX-XX-XX", "PAST_REF") is right where we found it and gave it no date. Nothing is asked of the
 * hour. What is read where nothing is marked counts against P.
 */
export function scoreTimes(documents: readonly DocumentTimes[]): TimeScore {
  const pairs = documents.flatMap(({ truth, found }) =>
    truth.filter(isDate).map((timex) => ({ timex, reads: found.filter((time) => overlaps(timex, time)) })),
  )
  const found = pairs.filter(({ reads }) => reads.length > 0).length
  const right = pairs.filter(({ timex, reads }) => reads.some(({ value }) => isSame(timex.value, value))).length
  const extra = documents.flatMap(({ truth, found: read }) =>
    read.filter((time) => time.value !== null && !truth.some((timex) => overlaps(timex, time))),
  ).length
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000)
  const times = pairs.length
  return {
    times,
    found,
    right,
    spans: share(found, times),
    value: share(right, found),
    R: share(right, times),
    P: share(right, found + extra),
  }
}

/** A duration and a rhythm are figures to us, and no times. */
export function isDate({ type }: Timex): boolean {
  return type === 'DATE' || type === 'TIME'
}

function overlaps(a: { readonly start: number; readonly end: number }, b: typeof a): boolean {
  return a.start < b.end && b.start < a.end
}

/** Do two values cover the same days? We read "since 2003" and "from 2009 to 2011" as one; TIMEX3 marks each end by itself. */
export function isSame(timex: string, value: string | null): boolean {
  return (
    coversSame(timex, value) || (value?.split('/').some((end) => /\d/.test(end) && coversSame(timex, end)) ?? false)
  )
}

function coversSame(timex: string, value: string | null): boolean {
  const [asked, read]: readonly (Days | null)[] = [toDays(timex), toDays(value)]
  if (asked === null || asked === undefined) return read === null || value === timex
  return read !== null && read !== undefined && asked.first === read.first && asked.last === read.last
}
