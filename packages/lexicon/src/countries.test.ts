import { expect, test } from 'vitest'
import { countries } from './countries.ts'
import { equipment } from './equipment.ts'
import { organisations } from './organisations.ts'
import { treaties } from './treaties.ts'

const find = (word: string) =>
  countries.filter(({ name, aliases, demonyms, seats }) => [name, ...aliases, ...demonyms, ...seats].includes(word))

test.each([
  ['U.S.', 'US'],
  ['America', 'US'],
  ['Britain', 'GB'],
  ['North Koreans', 'KP'],
  ['DPRK', 'KP'],
  ['Republic of Korea', 'KR'],
  ['Turkey', 'TR'],
  ['UAE', 'AE'],
  ['Kremlin', 'RU'],
  ['Kyiv', 'UA'],
  ['Kiev', 'UA'],
  ['White House', 'US'],
  ['Downing Street', 'GB'],
  ['Saudi', 'SA'],
  ['Kosovo', 'XK'],
  ['Palestinian', 'PS'],
])('%s means %s and no other country', (word, iso) => {
  expect(find(word).map((country) => country.iso)).toEqual([iso])
})

test('a circle of the area of Ukraine reaches some 440 km', () => {
  expect(find('Ukraine')[0]?.radius).toBeCloseTo(438_000, -4)
})

test('each entry is named once, and each row is whole', () => {
  const names = equipment.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(equipment.filter(({ category, unit }) => category === '' || unit === '')).toEqual([])
  expect(organisations.filter(({ name }) => name === '')).toEqual([])
  expect(new Set(treaties).size).toBe(treaties.length)
})
