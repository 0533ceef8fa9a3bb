import type { ArticleEntity } from '@fogline/model'
import { expect, test } from 'vitest'
import { entityKey } from './entityKey.ts'
import { joinAlike } from './joinAlike.ts'

/** Every full name of an organisation is introduced with its acronym, where it has this one. */
const introduced = ['KLA']

function toMember(
  name: string,
  at: number,
  type: ArticleEntity['type'],
): { readonly entity: ArticleEntity; readonly key: string } {
  const entity: ArticleEntity = {
    id: `entity ${at}`,
    type,
    name,
    aliases: name.includes(' ') ? introduced : [],
    roles: [],
    country: null,
    identifiers: { geonames: null, wikidata: null, iso: null },
  }
  return { entity, key: entityKey(entity) ?? '' }
}

const joins = (names: readonly string[], type: ArticleEntity['type']): readonly string[] =>
  joinAlike(names.map((name, at) => toMember(name, at, type)))
    .map(({ because }) => because)
    .sort()

test.each<[string, ArticleEntity['type'], readonly string[], readonly string[]]>([
  [
    'a transcription',
    'person',
    ['Nasser Husayni', 'Nasser Hosseini'],
    ['"Nasser Hosseini" and "Nasser Husayni": "hosseini" and "husayni" differ in vowels as transcriptions do'],
  ],
  ['one surname, two given names', 'person', ['Anna Varga', 'Anton Varga'], []],
  [
    'an initial that fits one',
    'person',
    ['A. Varga', 'Anna Varga'],
    ['"A. Varga" and "Anna Varga": "a" and "anna" start alike'],
  ],
  ['an initial that fits two', 'person', ['A. Varga', 'Anna Varga', 'Anton Varga'], []],
  [
    'an acronym that fits one',
    'organisation',
    ['KLA', 'Kalm Liberation Army'],
    ['"KLA" and "Kalm Liberation Army": one is made of the first letters of the other'],
  ],
  ['an acronym that fits two', 'organisation', ['KLA', 'Kalm Liberation Army', 'Kalm Lawyers Association'], []],
  ['an acronym that nobody introduced', 'organisation', ['KMA', 'Kalm Medical Association'], []],
  ['two numbers', 'unit', ['24th Ardel Brigade', '47th Ardel Brigade'], []],
  ['a place more', 'organisation', ['Bank of Vesmar', 'Bank of Vesmar Kalm'], []],
])('%s', (_, type, names, expected) => {
  expect(joins(names, type)).toEqual(expected)
  expect(joins([...names].reverse(), type)).toEqual(expected)
})

test('who has one given name is not joined to another behind a third who has both', () => {
  expect(joins(['Ada Moreau', 'Irene Moreau', 'Ada Irene Moreau'], 'person')).toHaveLength(1)
})
