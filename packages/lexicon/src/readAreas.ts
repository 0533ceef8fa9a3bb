import type { GazetteerPlace } from '@fogline/model'
import { readRows, toList } from './readRows.ts'
import { toNameKey } from './toNameKey.ts'

type Named = readonly [names: readonly string[], place: GazetteerPlace]

function readWatersAndSites(): readonly Named[] {
  return readRows('areas.txt').map(([name = '', aliases, feature = '', country = '', latitude, longitude, radius]) => [
    [name, ...toList(aliases)],
    {
      geonames: 0,
      name,
      country,
      admin1: null,
      feature,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: 0,
      radius: Number(radius),
    },
  ])
}

/** Waters, landscapes and sites by the key of each of their names. */
export function readAreas(): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const places = new Map<string, readonly GazetteerPlace[]>()
  for (const [names, place] of readWatersAndSites()) {
    for (const key of new Set(names.map(toNameKey))) places.set(key, [...(places.get(key) ?? []), place])
  }
  return places
}
