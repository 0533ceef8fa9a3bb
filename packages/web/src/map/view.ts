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

/** Around all places with some land beside them; the whole world where there is none. */
export function fitView(places: readonly PlacedRow[], { width, height }: Frame): View {
  if (places.length === 0) return { middle: [15, 25], scale: Math.max(least, width / 6.5) }
  const points = places.map(({ longitude, latitude }): [number, number] => [longitude, latitude])
  const [only] = points
  if (only && points.every(([x, y]) => x === only[0] && y === only[1])) return { middle: only, scale: closest }
  const margin = Math.min(width, height) * 0.16
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'MultiPoint', coordinates: points },
  )
  const middle = projection.invert?.([width / 2, height / 2]) ?? [0, 0]
  const fitted = projection.scale()
  return { middle, scale: Math.max(least, Math.min(closest, fitted)) }
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
