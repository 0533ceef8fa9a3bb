import { expect, test } from 'vitest'
import { sentencesOf } from '../../../testing/sentencesOf.ts'
import { stateDeeds } from './stateDeeds.ts'

test.each<[string, string, readonly (readonly [string, number])[]]>([
  ['what only states do', 'Tharn froze the assets of two banks.', [['Tharn', 2]]],
  ['what it has agreed to do', 'Tharn has agreed to deliver some 200 ballistic missiles to Orel.', [['Tharn', 1]]],
  [
    'two that do it together',
    'Tharn and Velkania exchanged 140 prisoners each on Friday.',
    [
      ['Tharn', 2],
      ['Velkania', 2],
    ],
  ],
  ['what it has given, in a relative clause', 'The interceptors that Tharn supplied cost more.', [['Tharn', 1]]],
  ['somebody', 'Ada Tharn signed the letter and sold her shares.', []],
  ['a firm', 'Tharn sold 300 cars and signed a contract.', []],
])('%s', async (_, text, expected) => {
  const [sentence] = await sentencesOf(text)
  const found = sentence === undefined ? [] : stateDeeds(sentence)
  expect(found.map(({ name, weight }) => [name, weight])).toEqual(expected)
})
