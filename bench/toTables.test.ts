import { expect, test } from 'vitest'
import { toTables } from './toTables.ts'

test('a table ends where the columns change', () => {
  const rows: readonly Readonly<Record<string, number>>[] = [{ a: 1 }, { a: 2 }, { b: 1, a: 1 }, { a: 3 }]
  expect(toTables(rows)).toEqual([[{ a: 1 }, { a: 2 }], [{ b: 1, a: 1 }], [{ a: 3 }]])
})
