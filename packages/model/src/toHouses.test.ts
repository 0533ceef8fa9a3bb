import { expect, test } from 'vitest'
import type { Publisher } from './lexicon.ts'
import { toHost, toHouses } from './toHouses.ts'

const title = (name: string, aliases: readonly string[], host: string, agency = false) => ({
  name,
  aliases,
  hosts: [host],
  agency,
})
const houses: readonly Publisher[] = [
  {
    id: 'ardel-press',
    name: 'Ardel Press',
    kind: 'house',
    titles: [
      title('The Ardel Gazette', ['Gazette Ardéloise'], 'ardelgazette.example'),
      title('The Post', [], 'post.example'),
    ],
    source: 'https://press.example',
  },
  {
    id: 'karsk-post',
    name: 'Karsk Post',
    kind: 'state',
    titles: [title('The Post', [], 'post.karsk.example'), title('Karsk News Agency', ['KNA'], 'kna.example', true)],
    source: 'https://karsk.example',
  },
]
const { named, at } = toHouses(houses)

test.each<[string, string | undefined]>([
  ['Ardel Gazette', 'ardel-press'],
  ['THE ARDEL GAZETTE', 'ardel-press'],
  ['gazette ardeloise', 'ardel-press'],
  ['KNA', 'karsk-post'],
  ['The Post', undefined],
  ['Varn Herald', undefined],
  ['', undefined],
])('named %s', (name, house) => {
  expect(named(name)?.house.id).toBe(house)
})

test.each<[string, string | undefined]>([
  ['https://www.ardelgazette.example/a', 'ardel-press'],
  ['https://en.kna.example/b', 'karsk-post'],
  ['kna.example', 'karsk-post'],
  ['https://post.karsk.example/c', 'karsk-post'],
  ['https://karsk.example/c', undefined],
  ['pages/kna.example.html', undefined],
  ['no address', undefined],
])('at %s', (address, house) => {
  expect(at(address)?.house.id).toBe(house)
})

test('a path is no host', () => {
  expect(toHost('/tmp/page.html')).toBe('')
})
