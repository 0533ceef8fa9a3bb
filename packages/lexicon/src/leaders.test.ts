import { expect, test } from 'vitest'
import { countries } from './countries.ts'
import { leaders } from './leaders.ts'

test('every leader has a name, a known country and years in order', () => {
  const known = new Set(countries.map(({ iso }) => iso))
  const wrong = leaders.filter(
    ({ name, country, from, to }) => name === '' || !known.has(country) || !(from > 1900) || (to !== null && to < from),
  )
  expect(wrong).toEqual([])
})

test('no name is listed twice', () => {
  const names = leaders.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
