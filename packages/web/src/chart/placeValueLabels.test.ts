import type { TrackPointView } from '@fogline/model'
import { expect, test } from 'vitest'
import type { PlacedFigure } from './layoutTrack.ts'
import { placeValueLabels } from './placeValueLabels.ts'

function placed(id: string, x: number, y: number): PlacedFigure {
  const figure = { low: 10_000, high: 10_000, best: 10_000, modality: 'exact' } as TrackPointView['figure']
  const shape = { low: 1, high: 1, openUp: false, openDown: false, look: 'point' as const }
  const point = { figure, relation: null, to: null, because: '', repeats: 1 }
  return { id, point, holder: 0, shape, x, span: null, yLow: y, yHigh: y }
}

const labels = (...figures: PlacedFigure[]) => placeValueLabels(figures, { width: 600, top: 20 })

test('labels apart stand right above their marks', () => {
  expect(labels(placed('a', 100, 200), placed('b', 300, 200)).map(({ y }) => y)).toEqual([188, 188])
})

test('a label that would lie over another moves up a line', () => {
  const [first, second, third] = labels(placed('a', 100, 200), placed('b', 120, 200), placed('c', 140, 200))
  expect([first?.y, second?.y, third?.y]).toEqual([188, 173, 158])
})

test.each([
  ['unverified', '10,000 ?'],
  ['denied', '10,000 ✗'],
  ['predicted', '10,000 …'],
  ['claimed', '10,000'],
] as const)('a figure that is %s is labelled so', (status, value) => {
  const figure = placed('a', 100, 200)
  const told = { ...figure, point: { ...figure.point, figure: { ...figure.point.figure, status } } }
  expect(labels(told)[0]?.value).toBe(value)
})

test('a label never leaves the chart at a side', () => {
  const [label] = labels(placed('a', 598, 200))
  expect(label?.x).toBeLessThan(580)
})
