import { expect, test } from 'vitest'
import { readBratToponyms } from './readBratToponyms.ts'

test('toponyms with their use, and the place that a note gives', () => {
  const annotation = [
    'T1\tMetonymic 0 6\tVesmar',
    '#1\tAnnotatorNotes T1\t4711',
    'T2\tLiteral 20 24\tKalm',
    '#2\tAnnotatorNotes T2\t41.5, -8.25',
    'T3\tLiteral_Expression 30 34\tcity',
    'T4\tNon_Toponym 40 50\tKalm Derby',
    'A1\tModifier_Type T2 Noun',
  ].join('\n')
  expect(readBratToponyms(annotation)).toEqual([
    { start: 0, end: 6, phrase: 'Vesmar', use: 'associative', label: 'Metonymic', geonames: 4711, point: null },
    {
      start: 20,
      end: 24,
      phrase: 'Kalm',
      use: 'literal',
      label: 'Literal',
      geonames: null,
      point: { latitude: 41.5, longitude: -8.25 },
    },
  ])
})
