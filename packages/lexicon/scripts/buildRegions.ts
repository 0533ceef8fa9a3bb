import { readFileSync, writeFileSync } from 'node:fs'
import { toNameKey } from '../src/toNameKey.ts'
import type { Row } from './row.ts'

interface Region {
  readonly country: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly seat: string
}

function toRegion(country: string, entry: string): Region {
  const [names = '', seat] = entry.split('@').map((part) => part.trim())
  const [name = '', aliases] = names.split('=').map((part) => part.trim())
  return { country, name, aliases: aliases?.split(',').map((part) => part.trim()) ?? [], seat: seat ?? name }
}

function readList(): readonly Region[] {
  return readFileSync(new URL('../data/regions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]{2}: /.test(line))
    .flatMap((line) =>
      line
        .slice(4)
        .split(';')
        .map((entry) => toRegion(line.slice(0, 2), entry.trim())),
    )
}

/** The middle of the values without the outermost two of a hundred: near the middle of the land, wherever the towns are. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return (at(0.02) + at(0.98)) / 2
}

/** The circle around the middle of a region's places that holds nine of ten of them, at least 10 km. */
function toCircle(places: readonly Row[]) {
  const latitude = middle(places.map((place) => place.latitude))
  const longitude = middle(places.map((place) => place.longitude))
  const narrow = Math.cos((latitude * Math.PI) / 180)
  const distances = places.map(
    (place) => Math.hypot(place.latitude - latitude, (place.longitude - longitude) * narrow) * 111_000,
  )
  const far = distances.sort((a, b) => a - b)[Math.floor(distances.length * 0.9)] ?? 0
  const round = (value: number) => Math.round(value * 100) / 100
  return {
    latitude: round(latitude),
    longitude: round(longitude),
    radius: Math.max(10_000, Math.round(far / 1000) * 1000),
  }
}

/** Regions of `regions.txt` with GeoNames' code, the middle and the radius of their places. A seat that is not found fails. */
export function buildRegions(cities: readonly Row[]): void {
  const lines = readList().map((region) => {
    const key = toNameKey(region.seat)
    const seats = cities.filter((row) => row.country === region.country && row.keys.includes(key))
    const seat = seats.sort((a, b) => b.population - a.population)[0]
    if (seat === undefined) throw new Error(`no seat: ${region.country} ${region.name} @ ${region.seat}`)
    const places = cities.filter((row) => row.country === region.country && row.admin1 === seat.admin1)
    const { name, aliases, country } = region
    return `    ${JSON.stringify({ name, aliases, country, admin1: seat.admin1, ...toCircle(places) })}`
  })
  writeFileSync(
    new URL('../data/regions.json', import.meta.url),
    `{\n  "source": "regions.txt with codes and circles from GeoNames cities500",\n  "licence": "CC BY 4.0",\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`,
  )
}
