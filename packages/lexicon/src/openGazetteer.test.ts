import { expect, test } from 'vitest'
import { openGazetteer } from './openGazetteer.ts'

const gazetteer = openGazetteer()

test.each<[string, string, string]>([
  ['Kyiv', 'UA', 'PPLC'],
  ['Kiev', 'UA', 'PPLC'],
  ['KYIV', 'UA', 'PPLC'],
  ['Sana’a', 'YE', 'PPLC'],
  ["Sana'a", 'YE', 'PPLC'],
  ['Sanaa', 'YE', 'PPLC'],
  ['Łódź', 'PL', 'PPLA'],
  ['Lodz', 'PL', 'PPLA'],
  ['Khan Younis', 'PS', 'PPLA2'],
  ['Sevastopol', 'UA', 'PPLA'],
  ['Kerch Strait', '', 'STRT'],
])('%s is found in %s as %s, most populous first', (name, country, feature) => {
  expect(gazetteer.find(name)[0]).toMatchObject({ country, feature })
})

test.each(['Nowhereville-on-Sea', '', 'zzzz', 'aaaa', '   '])('"%s" is no place', (name) => {
  expect(gazetteer.find(name)).toEqual([])
})

test('a region stands beside the city of its name, with its code and circle', () => {
  const [region] = gazetteer.find('Donetsk').filter((place) => place.feature === 'ADM1')
  expect(region).toMatchObject({ country: 'UA', admin1: '05' })
  expect(region?.radius).toBeGreaterThan(50_000)
})
