type Ring = readonly (readonly [longitude: number, latitude: number])[]

/** A land of one or more parts, each an outer ring with its holes: GeoJSON's MultiPolygon. */
export type Parts = readonly (readonly Ring[])[]

export interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly coordinates: unknown
}

export function toParts({ type, coordinates }: Geometry): Parts {
  return type === 'Polygon' ? [coordinates as readonly Ring[]] : (coordinates as Parts)
}

/** Square kilometres and middle of the outer rings, on a plane that is as narrow as the globe there. */
export function measure(parts: Parts): {
  readonly area: number
  readonly latitude: number
  readonly longitude: number
} {
  let [area, latitude, longitude] = [0, 0, 0]
  for (const [ring = []] of parts) {
    const narrow = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
    let [twice, x, y] = [0, 0, 0]
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[index + 1] ?? [x1, y1]
      const cross = x1 * y2 - x2 * y1
      twice += cross
      x += (x1 + x2) * cross
      y += (y1 + y2) * cross
    })
    if (twice === 0) continue
    const size = (Math.abs(twice) / 2) * narrow * 111.2 ** 2
    area += size
    longitude += (size * x) / (3 * twice)
    latitude += (size * y) / (3 * twice)
  }
  return { area, latitude: latitude / area, longitude: longitude / area }
}

function isInRing(ring: Ring, longitude: number, latitude: number): boolean {
  let inside = false
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[index + 1] ?? [x1, y1]
    if (y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

export function toBox(parts: Parts): readonly [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [ring = []] of parts) {
    for (const [x, y] of ring) {
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  }
  return [west, south, east, north]
}

export function contains(parts: Parts, longitude: number, latitude: number): boolean {
  return parts.some(
    ([outer = [], ...holes]) =>
      isInRing(outer, longitude, latitude) && !holes.some((hole) => isInRing(hole, longitude, latitude)),
  )
}

/** Kilometres of the radius of a circle as large as the land. */
export function toRadius(area: number): number {
  return Math.max(1, Math.round(Math.sqrt(area / Math.PI)))
}
