import { describe, expect, test } from 'vitest'
import { openGazetteer } from './openGazetteer.ts'
import { territories } from './territories.ts'

const gazetteer = openGazetteer()

/** Their sources differ: towns are GeoNames', regions Natural Earth's (which draws Crimea as Russia's), waters and landscapes our own. */
describe('places of each source follow the policy', () => {
  test.each<[string, string, string]>([
    ['Simferopol', 'PPLA2', 'UA'],
    ['Crimea', 'ADM1', 'UA'],
    ['Sevastopol', 'PPLA', 'UA'],
    ['Crimean Bridge', 'BDG', 'UA'],
    ['Donetsk', 'ADM1', 'UA'],
    ['Luhansk', 'PPLA', 'UA'],
    ['Golan Heights', 'RGN', 'SY'],
    ['Katzrin', 'STLMT', 'SY'],
    ['Majdal Shams', 'PPL', 'SY'],
    ['Hebron', 'PPLA2', 'PS'],
    ['West Bank', 'ADM1', 'PS'],
    ['East Jerusalem', 'PPLX', 'PS'],
    ['Gaza Strip', 'ADM1', 'PS'],
    ['Laayoune', 'PPLA', 'EH'],
    ['Western Sahara', 'ADM1', 'EH'],
    ['Pristina', 'PPLC', 'XK'],
    ['Taipei', 'PPLC', 'TW'],
    ['Sukhumi', 'PPLA', 'GE'],
    ['Abkhazia', 'ADM1', 'GE'],
    ['Tskhinvali', 'PPL', 'GE'],
    ['South Ossetia', 'RGN', 'GE'],
    ['Tiraspol', 'PPLA', 'MD'],
    ['Transnistria', 'ADM1', 'MD'],
    ['Northern Cyprus', 'ADM2', 'CY'],
    ['Kyrenia', 'PPLA', 'CY'],
    ['Stepanakert', 'PPL', 'AZ'],
    ['Kashmir', 'RGN', ''],
    ['Spratly Islands', 'ISLS', ''],
    ['Hargeisa', 'PPLA', 'SO'],
    ['Tiberias', 'PPL', 'IL'],
    ['Quneitra', 'ADM1', 'SY'],
  ])('%s (%s) is given to "%s"', (name, feature, country) => {
    const places = gazetteer.find(name).filter((place) => place.feature === feature)
    expect((places.find((place) => place.name === name) ?? places[0])?.country).toBe(country)
  })
})

test('no region that names a territory is given to another state', () => {
  const wrong = territories.flatMap(({ name, names, country }) =>
    [name, ...names]
      .flatMap(gazetteer.find)
      .filter((place) => place.name === name && !place.feature.startsWith('PPL') && place.country !== (country ?? '')),
  )
  expect(wrong).toEqual([])
})

test('each territory says on what it rests', () => {
  expect(territories.filter(({ because }) => because === '')).toEqual([])
})

test('a deployment may hold another policy', () => {
  const own = openGazetteer(territories.map((one) => (one.name === 'Golan Heights' ? { ...one, country: null } : one)))
  expect(own.find('Katzrin')[0]?.country).toBe('')
  expect(own.find('Simferopol')[0]?.country).toBe('UA')
})
