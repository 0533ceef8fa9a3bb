import type { GazetteerPlace, PlaceReference } from '@fogline/model'

const waters = new Set(['SEA', 'OCN', 'STRT', 'GULF', 'BAY', 'LK', 'STM', 'CHN', 'CNL'])
const sites = new Set(['AIRB', 'AIRP', 'NVB', 'NPP', 'SITE', 'DAM', 'BDG', 'RF', 'SPIT'])

/** The kind of place that a GeoNames feature code is. */
export function toKind({ feature }: GazetteerPlace): PlaceReference['kind'] {
  if (waters.has(feature)) return 'water'
  if (sites.has(feature)) return 'site'
  return feature.startsWith('PPL') || feature === 'STLMT' ? 'city' : 'region'
}

/** A radius in metres that holds the place: its own where the gazetteer has one, else by its inhabitants. */
export function toPrecision({ feature, population, radius }: GazetteerPlace): number {
  if (radius !== undefined) return radius
  if (!feature.startsWith('PPL') && feature !== 'STLMT') return 100_000
  if (population >= 1_000_000) return 25_000
  if (population >= 500_000) return 15_000
  if (population >= 100_000) return 10_000
  return population >= 20_000 ? 5_000 : 3_000
}
