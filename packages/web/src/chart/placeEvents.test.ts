import { expect, test } from 'vitest'
import { placeEvents } from './placeEvents.ts'
import { toDate } from './toDays.ts'

const times = (...list: (string | null)[]) => placeEvents(list.map((time) => ({ time })))

test('events come in order of time, and one without a year is not placed', () => {
  const { placed, undated } = times('2031-04-14', 'XXXX-06', '2031-04-12', null)
  expect(placed.map(({ event }) => event.time)).toEqual(['2031-04-12', '2031-04-14'])
  expect(undated.map(({ time }) => time)).toEqual(['XXXX-06', null])
})

test('a lane tells its first and last day, and there is none where all lies on one day', () => {
  const [first, last] = times('2031-04-12', '2031-04-14').days ?? []
  expect([first, last].map((day) => (day === undefined ? null : toDate(day)))).toEqual(['2031-04-12', '2031-04-14'])
  expect(times('2031-04-12', '2031-04-12').days).toBeNull()
  expect(times(null).days).toBeNull()
})

test('a day is narrow, a month wide, and an open end runs to the edge', () => {
  const { placed } = times('2031-04', '2031-04-15', '2031-04-20/..')
  const bars = placed.map(({ bar }) => bar)
  expect(bars[0]).toEqual({ left: 0, width: 100, open: null })
  expect(bars[1]?.width).toBeCloseTo(100 / 30)
  expect(bars[2]).toMatchObject({ open: 'right' })
  expect((bars[2]?.left ?? 0) + (bars[2]?.width ?? 0)).toBeCloseTo(100)
})
