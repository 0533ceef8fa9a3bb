/**
 * Writes `sources/counties.txt` from the county borders of the United States Census, as npm `us-atlas` 3.0.1 has them:
 * `npm pack us-atlas && tar xf us-atlas-3.0.1.tgz`, then
 * `npx tsx --conditions=source packages/lexicon/scripts/extractCounties.ts package/counties-10m.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { measure, type Parts, toRadius } from './polygons.ts'

/** The Census' numbers of the states and what GeoNames calls them. */
const states = new Map(
  '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY'
    .split(' ')
    .map((pair): readonly [string, string] => [pair.slice(0, 2), pair.slice(2)]),
)

/** Parishes in Louisiana, boroughs in Alaska; numbers of 510 and more are cities that belong to no county. */
function toKind(state: string, number: number): string {
  if (number >= 510) return ''
  return state === 'LA' ? ' Parish' : state === 'AK' ? ' Borough' : ' County'
}

interface County {
  readonly id: string
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly arcs: unknown
  readonly properties: { readonly name: string }
}

interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: { readonly counties: { readonly geometries: readonly County[] } }
}

const topology = JSON.parse(readFileSync(process.argv[2] ?? 'package/counties-10m.json', 'utf8')) as Topology
const { scale, translate } = topology.transform

/** TopoJSON's arcs: steps from point to point on a grid; a negative number is an arc walked backwards. */
const arcs = topology.arcs.map((steps) => {
  let [x, y] = [0, 0]
  return steps.map(([right, up]): readonly [number, number] => {
    x += right
    y += up
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
})

function toRing(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return numbers.flatMap((number, index) => {
    const arc = number < 0 ? [...(arcs[~number] ?? [])].reverse() : (arcs[number] ?? [])
    return index === 0 ? arc : arc.slice(1)
  })
}

function toCounty({ type, arcs: parts }: County): Parts {
  const polygons =
    type === 'Polygon'
      ? [parts as readonly (readonly number[])[]]
      : (parts as readonly (readonly (readonly number[])[])[])
  return polygons.map((rings) => rings.map(toRing))
}

const lines = topology.objects.counties.geometries.flatMap((county) => {
  const { id, properties } = county
  const state = states.get(id.slice(0, 2))
  const kind = toKind(state ?? '', Number(id.slice(2)))
  if (state === undefined || kind === '') return []
  const { latitude, longitude, area } = measure(toCounty(county))
  return [
    `US | ${state} | ADM2 | 0 | ${properties.name}${kind} | | ${latitude.toFixed(2)} | ${longitude.toFixed(2)} | ${toRadius(area)}`,
  ]
})
const head = `# Counties of the United States with their middles and the radius in kilometres of a circle of their area.
# source: United States Census Bureau, cartographic boundary files (public domain), by way of npm us-atlas 3.0.1 (ISC)
# country | admin1 (GeoNames) | feature | GeoNames number or 0 | name | other names | latitude | longitude | radius
`
writeFileSync(new URL('../sources/counties.txt', import.meta.url), `${head}${lines.sort().join('\n')}\n`)
console.log(lines.length, 'counties')
