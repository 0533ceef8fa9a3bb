import { readFileSync } from 'node:fs'
import { toNameKey } from '../src/toNameKey.ts'
import type { Row } from './row.ts'

interface PressRegion {
  readonly country: string
  readonly names: readonly string[]
  readonly seat: string
}

interface Region extends Omit<Row, 'keys' | 'name'> {
  readonly names: readonly string[]
}

function readLines(file: string): readonly string[] {
  const lines = readFileSync(new URL(`../sources/${file}`, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

function toPressRegion(country: string, entry: string): PressRegion {
  const [names = '', seat] = entry.split('@').map((part) => part.trim())
  const [name = '', aliases] = names.split('=').map((part) => part.trim())
  return { country, names: [name, ...(aliases?.split(',').map((part) => part.trim()) ?? [])], seat: seat ?? name }
}

function readPress(): readonly PressRegion[] {
  return readLines('pressRegions.txt').flatMap((line) =>
    line
      .slice(4)
      .split(';')
      .map((entry) => toPressRegion(line.slice(0, 2), entry.trim())),
  )
}

function readRegions(file: string): readonly Region[] {
  return readLines(file).map((line) => {
    const [country = '', admin1 = '', feature = '', geonames, name = '', others = '', latitude, longitude, radius] =
      line.split('|').map((cell) => cell.trim())
    const names = [name, ...others.split(';').map((other) => other.trim())].filter((one) => one !== '')
    const place = { latitude: Number(latitude), longitude: Number(longitude), radius: Number(radius), population: 0 }
    return { country, admin1, feature, geonames: Number(geonames), names, ...place }
  })
}

/** The middle of the values without the outermost two of a hundred: near the middle of the land, wherever the towns are. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return Math.round((at(0.02) + at(0.98)) * 50) / 100
}

/** The circle around the middle of a region's places that holds nine of ten of them, at least 10 km. */
function toCircle(places: readonly Row[]): Pick<Row, 'latitude' | 'longitude' | 'radius'> {
  const latitude = middle(places.map((place) => place.latitude))
  const longitude = middle(places.map((place) => place.longitude))
  const narrow = Math.cos((latitude * Math.PI) / 180)
  const distances = places.map(
    (place) => Math.hypot(place.latitude - latitude, (place.longitude - longitude) * narrow) * 111,
  )
  const far = distances.sort((a, b) => a - b)[Math.floor(distances.length * 0.9)] ?? 0
  return { latitude, longitude, radius: Math.max(10, Math.round(far)) }
}

/** Which drawn region a name of the press means: the one of its seat's code that shares a name with it, else the only one of that code. */
function drawn(press: PressRegion, admin1: string, regions: readonly Region[]): Region | null {
  const same = regions.filter((one) => one.country === press.country && one.admin1 === admin1 && one.feature === 'ADM1')
  const keys = press.names.map(toNameKey)
  const named = same.find(({ names }) => names.some((name) => keys.includes(toNameKey(name))))
  return named ?? (same.length === 1 ? (same[0] ?? null) : null)
}

/** A region of the press with the point and the other names of the drawn one; where none was drawn, with the circle of its towns. A seat that is not found fails. */
function toPressRow(
  press: PressRegion,
  cities: readonly Row[],
  regions: readonly Region[],
): readonly [Region, Region | null] {
  const key = toNameKey(press.seat)
  const seats = cities.filter((row) => row.country === press.country && row.keys.includes(key))
  const seat = [...seats].sort((a, b) => b.population - a.population)[0]
  if (seat === undefined) throw new Error(`no seat: ${press.country} ${press.names[0]} @ ${press.seat}`)
  const found = drawn(press, seat.admin1, regions)
  const places = cities.filter((row) => row.country === press.country && row.admin1 === seat.admin1)
  const plain = { country: press.country, admin1: seat.admin1, feature: 'ADM1', geonames: 0, population: 0 }
  const place = found ?? { ...plain, ...toCircle(places) }
  return [{ ...place, names: [...press.names, ...(found?.names ?? [])] }, found]
}

const direction = /^(?:north|south|east|west|central|equator)(?:ern|ial|east|west)?$/i

/** A name that another region of the state has first, or that two claim and the press gives to neither, is nobody's. */
function toRow(region: Region, owners: ReadonlyMap<string, readonly Region[]>, press: ReadonlySet<string>): Row {
  const { names, ...place } = region
  const [first = '', ...others] = names
  const keys = [first, ...others].map(toNameKey).filter((key, index, all) => {
    if (index === 0) return true
    const claim = `${place.country} ${key}`
    const isOwn = owners.get(claim)?.every((one) => one === region) ?? true
    const isFirst = press.has(`${claim} ${toNameKey(first)}`)
    return all.indexOf(key) === index && !direction.test(key) && (isFirst || isOwn)
  })
  return { ...place, name: first, keys }
}

/** States, provinces, districts and counties: drawn ones under the names of the press. */
export function buildRegions(cities: readonly Row[]): readonly Row[] {
  const all = readRegions('regions.txt')
  const named = readPress().map((press) => [press, ...toPressRow(press, cities, all)] as const)
  const taken = new Set(named.map(([, , found]) => found))
  const regions = [...named.map(([, row]) => row), ...all.filter((one) => !taken.has(one))]
  const press = new Set(
    named.flatMap(([{ names, country }]) =>
      names.map((name) => `${country} ${toNameKey(name)} ${toNameKey(names[0] ?? '')}`),
    ),
  )
  const owners = new Map<string, Region[]>()
  for (const region of regions) {
    for (const key of new Set(region.names.map(toNameKey))) {
      const claim = `${region.country} ${key}`
      owners.set(claim, [...(owners.get(claim) ?? []), region])
    }
  }
  const counties = readRegions('counties.txt')
  return [
    ...regions.map((region) => toRow(region, owners, press)),
    ...counties.map((one) => toRow(one, new Map(), press)),
  ]
}
