import { expect, test } from 'vitest'
import { countKinds } from './countKinds.ts'

test('the most frequent kind first', () => {
  const wrong = (kind: string, line: string) => ({ kind, line })
  expect(countKinds([wrong('missed', 'Kalm'), wrong('spurious', 'May'), wrong('spurious', 'Lund')])).toEqual([
    'spurious: 2',
    '  May',
    '  Lund',
    'missed: 1',
    '  Kalm',
  ])
})
