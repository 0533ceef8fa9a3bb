import type { FigureValue, TrackPointView } from '@fogline/model'
import { expect, test } from 'vitest'
import { layoutTrack } from './layoutTrack.ts'
import { toShape } from './toShape.ts'

const value = (low: number | null, high: number | null, modality: FigureValue['modality'] = 'exact'): FigureValue => ({
  low,
  high,
  best: low !== null && low === high ? low : null,
  modality,
  unit: 'person',
  per: null,
})

test.each<[string, FigureValue, unknown]>([
  ['15 is a point', value(15, 15), { look: 'point', openUp: false }],
  ['about 30 is a hollow point', value(30, 30, 'approximate'), { look: 'hollow' }],
  ['11 to 18 is a bar', value(11, 18, 'between'), { look: 'bar', low: 11, high: 18, openUp: false, openDown: false }],
  ['at least 12 is open upwards', value(12, null, 'at_least'), { low: 12, openUp: true }],
  ['up to 9 reaches down', value(null, 9, 'up_to'), { high: 9, openDown: true }],
  ['hundreds is hatched', value(200, 999, 'order_of_magnitude'), { look: 'hatched' }],
])('%s', (_, figure, expected) => {
  expect(toShape(figure)).toMatchObject(expected as object)
})

test('a figure without a number is not drawn', () => {
  expect(toShape(value(null, null, 'none'))).toBeNull()
})

const size = { width: 600, height: 300, left: 50, right: 20, top: 20, bottom: 40 }

const noArticle = { id: 'article', title: '', outlet: null, publishedAt: null }

function point(id: string, figure: FigureValue, asOf: string | null, to: string | null = null): TrackPointView {
  const view = { ...figure, id, asOf, holder: null, article: noArticle } as unknown as TrackPointView['figure']
  return { figure: view, relation: to ? 'updates' : null, to, because: '', repeats: 1 }
}

const layout = (...points: TrackPointView[]) => layoutTrack(points, ['the article itself'], size)

test('dates that differ make a time axis, later to the right, higher up for more', () => {
  const { across, figures, joins } = layout(
    point('a', value(12, 12), '2031-04-12'),
    point('b', value(15, 15), '2031-04-14', 'a'),
  )
  const [a, b] = figures
  expect(across).toBe('time')
  expect((a?.x ?? 0) < (b?.x ?? 0)).toBe(true)
  expect((a?.yLow ?? 0) > (b?.yLow ?? 0)).toBe(true)
  expect(joins).toMatchObject([{ relation: 'updates', from: { id: 'b' }, to: { id: 'a' } }])
})

test('where only the dates of publication are known, they are the axis', () => {
  const on = (id: string, publishedAt: string): TrackPointView => {
    const { figure, ...rest } = point(id, value(1, 1), null)
    return { ...rest, figure: { ...figure, article: { ...figure.article, publishedAt } } }
  }
  expect(layout(on('a', '2031-04-12'), on('b', '2031-04-13')).across).toBe('published')
})

test('without dates the order of telling is used', () => {
  const { across, xTicks } = layout(point('a', value(1, 1), null), point('b', value(2, 2), 'XXXX-06'))
  expect({ across, ticks: xTicks.map(({ text }) => text) }).toEqual({ across: 'telling', ticks: ['1', '2'] })
})

test('one figure without a date stands apart, right of the dated ones', () => {
  const { undatedFrom, figures } = layout(
    point('a', value(1, 1), '2031-04-12'),
    point('b', value(2, 2), '2031-04-13'),
    point('c', value(3, 3), null),
  )
  expect(undatedFrom).not.toBeNull()
  expect(figures[2]?.x).toBeGreaterThan(undatedFrom ?? 0)
})

test('figures of one day do not hide each other', () => {
  const { figures } = layout(
    point('a', value(1, 1), '2031-04-12'),
    point('b', value(1, 1), '2031-04-12'),
    point('c', value(2, 2), '2031-04-13'),
  )
  expect(Math.abs((figures[0]?.x ?? 0) - (figures[1]?.x ?? 0))).toBeGreaterThan(15)
})

test('the axis starts at zero, unless the span needs a log axis', () => {
  expect(layout(point('a', value(5, 5), null), point('b', value(18, 18), null)).yTicks[0]?.text).toBe('0')
  expect(layout(point('a', value(5, 5), null), point('b', value(50_000, 50_000), null)).isLog).toBe(true)
})

test('a month is as wide as a month', () => {
  const { figures } = layout(point('a', value(1, 1), '2031-04'), point('b', value(1, 1), '2031-06-30'))
  const [from, to] = figures[0]?.span ?? [0, 0]
  expect(to).toBeGreaterThan(from + 20)
})

test('figures of one day stand around it', () => {
  const { figures, xTicks } = layout(
    point('a', value(1, 1), '2031-04-12'),
    point('b', value(3, 3), '2031-04-14'),
    point('c', value(4, 4), '2031-04-14'),
  )
  const day = xTicks.at(-1)?.at ?? 0
  expect(((figures[1]?.x ?? 0) + (figures[2]?.x ?? 0)) / 2).toBeCloseTo(day)
})
