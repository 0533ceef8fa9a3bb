import type { Dispute, GazetteerPlace } from '@fogline/model'
import type { Territory } from './territories.ts'
import { toNameKey } from './toNameKey.ts'

type Outline = NonNullable<Territory['area']>

function isInOutline(outline: Outline, { latitude, longitude }: GazetteerPlace): boolean {
  let inside = false
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1]
    const crosses = y1 > latitude !== y2 > latitude
    if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

function withCountry(place: GazetteerPlace, territory: Territory): GazetteerPlace {
  return { ...place, country: territory.country ?? '', disputed: toDispute(territory) }
}

/** What a place says of the territory that it lies in. */
export function toDispute({ name, claimants }: Territory): Dispute {
  return { territory: name, claimants }
}

/** Gives each place to the state that the policy names, and marks it as disputed: by its region's code, by where it lies, and, where it is no town, by its name. */
export function toPolicy(territories: readonly Territory[]): (place: GazetteerPlace) => GazetteerPlace {
  const byCode = new Map(territories.flatMap((one) => one.codes.map((code) => [code, one] as const)))
  const byName = new Map(
    territories.flatMap((one) => [one.name, ...one.names].map((name) => [toNameKey(name), one] as const)),
  )
  const drawn = territories.flatMap((one) => (one.area === undefined ? [] : [[one.area, one] as const]))
  return (place) => {
    const coded = byCode.get(`${place.country}.${place.admin1}`) ?? byCode.get(place.country)
    if (coded !== undefined) return withCountry(place, coded)
    const isTown = place.feature.startsWith('PPL') || place.feature === 'STLMT'
    const named = isTown ? undefined : byName.get(toNameKey(place.name))
    const found = named ?? drawn.find(([outline]) => isInOutline(outline, place))?.[1]
    return found === undefined ? place : withCountry(place, found)
  }
}
