import type { FigureValue } from '@fogline/model'
import { expect, test } from 'vitest'
import { layoutLanes } from './layoutLanes.ts'

const figure = (low: number | null, high: number | null): FigureValue => ({
  text: '',
  low,
  high,
  best: null,
  modality: 'exact',
  unit: 'person',
  per: null,
})

test('the smallest stands first, an open bound runs to the edge and an upper bound begins at zero', () => {
  const { lanes, isLog } = layoutLanes([figure(12, null), figure(20, 20), figure(null, 5)])
  expect(isLog).toBe(false)
  expect(lanes.map(({ shape }) => [shape.low, shape.openUp, shape.openDown])).toEqual([
    [5, false, true],
    [12, true, false],
    [20, false, false],
  ])
  const [most, least, exact] = lanes
  expect(most).toMatchObject({ left: 0 })
  expect((least?.left ?? 0) + (least?.width ?? 0)).toBe(100)
  expect(exact?.width).toBe(0)
})

test('a span that a line from zero would press flat is drawn on a log axis', () => {
  const { lanes, isLog } = layoutLanes([figure(3, 3), figure(9000, 9000)])
  expect(isLog).toBe(true)
  expect(lanes.every(({ left }) => left > 0 && left < 100)).toBe(true)
})

test('what has no number has no lane', () => {
  expect(layoutLanes([figure(null, null)])).toEqual({ lanes: [], ticks: [], isLog: false })
})
