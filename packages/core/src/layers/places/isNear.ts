import type { GazetteerPlace } from '@fogline/model'

type Point = Pick<GazetteerPlace, 'latitude' | 'longitude'>

/** Is one place at most so many kilometres from the other? On a plane, which is near enough for neighbours. */
export function isNear(one: Point, other: Point, kilometres: number): boolean {
  const narrow = Math.cos((one.latitude * Math.PI) / 180)
  const [north, east] = [one.latitude - other.latitude, (one.longitude - other.longitude) * narrow]
  return Math.hypot(north, east) * 111.2 <= kilometres
}
