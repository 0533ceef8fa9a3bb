import { describe, expect, test } from 'vitest'
import { loadLexicon } from './loadLexicon.ts'
import { openGazetteer } from './openGazetteer.ts'
import { territories } from './territories.ts'
import { toTerritories } from './toTerritories.ts'

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

test('a place of a disputed territory says which and who else claims it', () => {
  expect(gazetteer.find('Simferopol')[0]?.disputed).toEqual({ territory: 'Crimea', claimants: ['RU'] })
  expect(gazetteer.find('Katzrin')[0]?.disputed).toEqual({ territory: 'Golan Heights', claimants: ['IL'] })
  expect(gazetteer.find('Poltava')[0]?.disputed).toBeUndefined()
})

test('a state with a code that others claim says so, by the list that is passed', () => {
  const disputeOf = (lexicon: ReturnType<typeof loadLexicon>) =>
    lexicon.countries.find(({ iso }) => iso === 'XK')?.disputed
  expect(disputeOf(loadLexicon())).toEqual({ territory: 'Kosovo', claimants: ['RS'] })
  expect(disputeOf(loadLexicon({ territories: [] }))).toBeUndefined()
})

const isle = { name: 'Isle', names: [], codes: ['FR.1'], country: null, claimants: ['GB'], because: 'left open' }

test.each<[string, unknown, string]>([
  ['no object', [], 'it has no list "territories"'],
  ['a claimant that is no code', { territories: [{ ...isle, claimants: ['Britain'] }] }, 'entry 1 is no territory'],
  ['no reason', { territories: [isle, { ...isle, because: '' }] }, 'entry 2 is no territory'],
  [
    'an outline of two points',
    {
      territories: [
        {
          ...isle,
          area: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    },
    'entry 1 is no territory',
  ],
])('a list that is none is refused: %s', (_, json, says) => {
  expect(toTerritories(json)).toBe(says)
})

test('a list of the form of the data is read as it is', () => {
  expect(toTerritories({ territories: [isle] })).toEqual([isle])
  expect(toTerritories({ territories })).toEqual(territories)
})
