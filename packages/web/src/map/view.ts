import { type GeoProjection, geoMercator } from 'd3-geo'
import type { PlacedRow } from './sortPlaces.ts'

/** Which part of the world is shown: its middle (longitude, latitude), and pixels to a radian. */
export interface View {
  readonly middle: readonly [number, number]
  readonly scale: number
}

interface Frame {
  readonly width: number
  readonly height: number
}

const least = 90
/** A place alone is shown with some hundred kilometres around it. */
const closest = 2600
const most = 12_000

/** Around the given share of the places, those nearest to their middle, with some land beside them; the world where there is none. */
export function fitView(places: readonly PlacedRow[], frame: Frame, share = 1): View {
  const { width, height } = frame
  const points = nearest(places, share)
  const [only] = points
  if (!only) return { middle: [15, 25], scale: Math.max(least, width / 6.5) }
  if (points.every(([x, y]) => x === only[0] && y === only[1])) return { middle: only, scale: closest }
  const margin = Math.min(width, height) * 0.16
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) },
  )
  const scale = projection.scale()
  const middle = projection.invert?.([width / 2, height / 2]) ?? only
  if (!(scale > 0) || !middle.every(Number.isFinite)) return { middle: only, scale: least }
  return { middle, scale: Math.max(least, Math.min(closest, scale)) }
}

type Point = readonly [longitude: number, latitude: number]

function nearest(places: readonly PlacedRow[], share: number): readonly Point[] {
  const points = places.map(({ longitude, latitude }): Point => [longitude, latitude])
  const [x, y] = [median(points.map((point) => point[0])), median(points.map((point) => point[1]))]
  const away = (point: Point): number => Math.hypot(point[0] - x, point[1] - y)
  return [...points].sort((a, b) => away(a) - away(b)).slice(0, Math.ceil(points.length * share))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** The same middle, closer or farther. */
export function zoomView({ middle, scale }: View, by: number): View {
  return { middle, scale: Math.max(least, Math.min(most, scale * by)) }
}

/** From longitude and latitude to pixels of the frame. */
export function toProjection({ middle, scale }: View, { width, height }: Frame): GeoProjection {
  return geoMercator()
    .center([middle[0], middle[1]])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-width, -height],
      [width * 2, height * 2],
    ])
}

const metresPerDegree = 111_320

/** A precision in metres as a radius in pixels, at that latitude. */
export function toRadius(projection: GeoProjection, { latitude, longitude, precision }: PlacedRow): number {
  const here = projection([longitude, latitude])
  const there = projection([longitude, Math.min(84, latitude + (precision ?? 0) / metresPerDegree)])
  return here && there ? Math.abs(here[1] - there[1]) : 0
}
