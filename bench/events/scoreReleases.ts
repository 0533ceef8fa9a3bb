import { foldProvince } from './provinces.ts'
import type { Release, ReleaseFields } from './readReleases.ts'

/** The share of releases in which each field is exactly right; where two types or provinces are coded, either is. */
export function scoreReleases(
  read: readonly { readonly release: Release; readonly found: ReleaseFields }[],
): Readonly<Record<string, number>> {
  const share = (right: (release: Release, found: ReleaseFields) => boolean): number =>
    Math.round((read.filter(({ release, found }) => right(release, found)).length / read.length) * 1000) / 1000
  return {
    releases: read.length,
    date: share(({ truth }, { date }) => truth.date === date),
    province: share(({ provinces }, { province }) => provinces.some((name) => foldProvince(name) === (province ?? ''))),
    type: share(({ types }, { type }) => types.includes(type ?? '')),
    killed: share(({ truth }, { killed }) => truth.killed === killed),
    captured: share(({ truth }, { captured }) => truth.captured === captured),
  }
}
