import type { PlaceRow } from '@fogline/model'
import { expect, test } from 'vitest'
import type { PlacedRow } from './sortPlaces.ts'
import { fitView, toProjection, toRadius, zoomView } from './view.ts'

const frame = { width: 800, height: 500 }

function at(latitude: number, longitude: number, precision = 5000): PlacedRow {
  return { latitude, longitude, precision } as PlaceRow & PlacedRow
}

test('all places lie in the frame that was fitted to them', () => {
  const places = [at(46, 30), at(50, 36), at(44.8, 26)]
  const projection = toProjection(fitView(places, frame), frame)
  for (const { longitude, latitude } of places) {
    const [x, y] = projection([longitude, latitude]) ?? [-1, -1]
    expect(x > 0 && x < 800 && y > 0 && y < 500).toBe(true)
  }
})

test('a share leaves the places far away out of the frame', () => {
  const places = [at(50, 36), at(50.5, 36), at(50, 36.5), at(50.5, 36.5), at(-33, 151)]
  expect(fitView(places, frame, 0.8).scale).toBeGreaterThan(fitView(places, frame).scale * 5)
})

test('one place alone is not shown closer than its surroundings', () => {
  expect(fitView([at(46, 30)], frame)).toEqual({ middle: [30, 46], scale: 2600 })
})

test('no place: the world', () => {
  expect(fitView([], frame).scale).toBeLessThan(200)
})

test('a place ten times as vague has a ring ten times as wide', () => {
  const projection = toProjection({ middle: [30, 46], scale: 2000 }, frame)
  const ratio = toRadius(projection, at(46, 30, 50_000)) / toRadius(projection, at(46, 30, 5000))
  expect(ratio).toBeCloseTo(10, 0)
})

test('a frame that has no room yet gives numbers all the same', () => {
  const { middle, scale } = fitView([at(46, 30), at(50, 36), at(44, 26)], { width: 0, height: 320 })
  expect([...middle, scale].every(Number.isFinite)).toBe(true)
})

test('zooming stops at the ends', () => {
  expect(zoomView({ middle: [0, 0], scale: 100 }, 0.01).scale).toBe(90)
})
