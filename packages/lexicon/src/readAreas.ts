import { readFileSync } from 'node:fs'
import type { GazetteerPlace } from '@fogline/model'
import { readRows, toList } from './readRows.ts'
import { toNameKey } from './toNameKey.ts'

interface Region {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string
  readonly admin1: string
  readonly latitude: number
  readonly longitude: number
  readonly radius: number
}

type Named = readonly [names: readonly string[], place: GazetteerPlace]

function readRegions(): readonly Named[] {
  const file = readFileSync(new URL('../data/regions.json', import.meta.url), 'utf8')
  const { rows } = JSON.parse(file) as { readonly rows: readonly Region[] }
  return rows.map(({ aliases, ...region }) => [
    [region.name, ...aliases],
    { geonames: 0, feature: 'ADM1', population: 0, ...region },
  ])
}

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

/** Regions, waters, landscapes and sites by the key of each of their names. */
export function readAreas(): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const places = new Map<string, readonly GazetteerPlace[]>()
  for (const [names, place] of [...readRegions(), ...readWatersAndSites()]) {
    for (const key of new Set(names.map(toNameKey))) places.set(key, [...(places.get(key) ?? []), place])
  }
  return places
}
