import { foldProvince } from './provinces.ts'
import type { Release, ReleaseFields } from './readReleases.ts'

/** The share of releases in which each field is exactly right; the date also of those that name their own day. */
export function scoreReleases(
  read: readonly { readonly release: Release; readonly found: ReleaseFields }[],
): Readonly<Record<string, number>> {
  const share = (field: keyof ReleaseFields, some = read): number => {
    const right = some.filter(({ release, found }) => isRight(field, release, found)).length
    return some.length === 0 ? 0 : Math.round((right / some.length) * 1000) / 1000
  }
  const dated = read.filter(({ release }) => release.publishedAt?.length === 10)
  return {
    releases: read.length,
    'that name their day': dated.length,
    date: share('date'),
    'date, of those that name their day': share('date', dated),
    province: share('province'),
    type: share('type'),
    killed: share('killed'),
    captured: share('captured'),
  }
}

/** Whether a field is as people coded it; where two types or provinces are coded, either is. */
export function isRight(
  field: keyof ReleaseFields,
  { types, provinces, truth }: Release,
  found: ReleaseFields,
): boolean {
  if (field === 'province') return provinces.some((name) => foldProvince(name) === found.province)
  return field === 'type' ? types.includes(found.type ?? '') : truth[field] === found[field]
}
