import { foldProvince } from './provinces.ts'
import type { Release, ReleaseFields } from './readReleases.ts'

/** The share of releases in which each field is exactly right; where two types or provinces are coded, either is. */
export function scoreReleases(
  read: readonly { readonly release: Release; readonly found: ReleaseFields }[],
): Readonly<Record<string, number>> {
  const share = (right: (release: Release, found: ReleaseFields) => boolean): number =>
    ratio(read.filter(({ release, found }) => right(release, found)).length, read.length)
  return {
    releases: read.length,
    'with a full day': read.filter(({ release }) => isDay(release.publishedAt)).length,
    date: share(({ truth }, { date }) => truth.date === date),
    'date, of those with a full day': ratio(
      read.filter(({ release, found }) => isDay(release.publishedAt) && release.truth.date === found.date).length,
      read.filter(({ release }) => isDay(release.publishedAt)).length,
    ),
    province: share(({ provinces }, { province }) => provinces.some((name) => foldProvince(name) === (province ?? ''))),
    type: share(({ types }, { type }) => types.includes(type ?? '')),
    killed: share(({ truth }, { killed }) => truth.killed === killed),
    captured: share(({ truth }, { captured }) => truth.captured === captured),
  }
}

function isDay(date: string | null): boolean {
  return date?.length === 10
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
