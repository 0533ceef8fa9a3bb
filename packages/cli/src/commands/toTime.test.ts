import { expect, test } from 'vitest'
import { toTime } from './toTime.ts'

test.each<[string, number | null]>([
  ['90s', 90_000],
  ['10m', 600_000],
  [' 2h ', 7_200_000],
  ['1d', 86_400_000],
  ['59s', null],
  ['10', null],
  ['90', 90_000],
  ['-5m', null],
  ['1.5h', 5_400_000],
  ['', null],
  ['.', null],
  ['h', null],
  ['9999999d', null],
  ['soon', null],
])('%s', (words, expected) => {
  const read = () => toTime(words, { option: '--interval', least: 60_000 })
  if (expected === null) expect(read).toThrow(/--interval .* is no time/)
  else expect(read()).toBe(expected)
})
