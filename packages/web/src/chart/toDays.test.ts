import { expect, test } from 'vitest'
import { toDate, toDays } from './toDays.ts'

test.each([
  ['2031-04-12', '2031-04-12', '2031-04-12'],
  ['2031-04', '2031-04-01', '2031-04-30'],
  ['2032-02', '2032-02-01', '2032-02-29'],
  ['2031', '2031-01-01', '2031-12-31'],
  ['2031-04-XX', '2031-04-01', '2031-04-30'],
  ['2031-04-10/2031-05', '2031-04-10', '2031-05-31'],
  ['2031-04-12~', '2031-04-12', '2031-04-12'],
])('%s is %s to %s', (edtf, from, to) => {
  const days = toDays(edtf)
  expect([toDate(days?.from ?? 0), toDate(days?.to ?? 0)]).toEqual([from, to])
})

test.each([
  ['2031-04-10/..', '2031-04-10', null],
  ['../2031-04', null, '2031-04-30'],
  ['2031/', '2031-01-01', null],
])('%s is open at one end', (edtf, from, to) => {
  const days = toDays(edtf)
  const written = [days?.from, days?.to].map((day) => (typeof day === 'number' ? toDate(day) : null))
  expect(written).toEqual([from, to])
})

test.each(['XXXX-06', 'XXXX-06-14', '2031-21', 'soon', '../..', 'XXXX-06/2031-07', ''])(
  '%s has no place on the axis',
  (edtf) => {
    expect(toDays(edtf)).toBeNull()
  },
)
