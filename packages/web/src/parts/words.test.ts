import { expect, test } from 'vitest'
import { count, countryName, figureWords, formatRange, shortLocation, unitName } from './words.ts'

test.each([
  [{ low: 12, high: null }, '12 or more'],
  [{ low: null, high: 9 }, 'up to 9'],
  [{ low: 11_000, high: 12_000 }, '11,000–12,000'],
  [{ low: 5, high: 5 }, '5'],
  [{ low: null, high: null }, 'no number'],
])('%o is %s', (range, words) => {
  expect(formatRange(range)).toBe(words)
})

test.each([
  ['person', 'people'],
  ['drone', 'drones'],
  ['family', 'families'],
  ['km', 'km'],
  ['USD', 'USD'],
  ['day', 'days'],
  [null, ''],
])('many of %s are %s', (unit, name) => {
  expect(unitName(unit)).toBe(name)
})

test('a thing counted is not named twice', () => {
  expect(figureWords({ text: '12', what: 'soldiers' })).toBe('12 soldiers')
  expect(figureWords({ text: 'some 12 soldiers', what: 'soldiers' })).toBe('some 12 soldiers')
  expect(figureWords({ text: '12', what: null })).toBe('12')
})

test('one and many, and countries by their code', () => {
  expect([count(1, 'article'), count(1200, 'article'), countryName('SE'), countryName('Atlantis')]).toEqual([
    '1 article',
    '1,200 articles',
    'Sweden',
    'Atlantis',
  ])
})

test.each([
  ['https://post.example/2031/04/12/karsk', 'post.example/…/karsk'],
  ['https://post.example/', 'post.example'],
  ['/home/me/pages/karsk.html', 'pages/karsk.html'],
  ['karsk.html', 'karsk.html'],
])('%s is shortened to %s', (location, short) => {
  expect(shortLocation(location)).toBe(short)
})
