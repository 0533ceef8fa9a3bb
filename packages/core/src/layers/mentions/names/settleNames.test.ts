import type { NameType } from '@fogline/model'
import { expect, test } from 'vitest'
import { settleNames } from './settleNames.ts'

type Read = readonly [name: string, type: NameType, probability: number]

function settle(text: string, reads: readonly Read[]): readonly string[] {
  let from = 0
  const names = reads.map(([name, type, probability]) => {
    const start = text.indexOf(name, from)
    from = start + name.length
    return [{ start, end: from, type, probability }]
  })
  return settleNames(text, names).flatMap((one) => one.map(({ type, probability }) => `${type} ${probability}`))
}

test.each<[string, string, readonly Read[], readonly string[]]>([
  [
    'the same words are mostly one thing',
    'Kalm sued. Kalm won. Kalm left.',
    [
      ['Kalm', 'organisation', 0.9],
      ['Kalm', 'person', 0.6],
      ['Kalm', 'organisation', 0.7],
    ],
    ['organisation 0.9', 'organisation 0.9', 'organisation 0.9'],
  ],
  [
    'a family name keeps what it is surely read as',
    'Ada Kalm flew to Kalm. Kalm slept.',
    [
      ['Ada Kalm', 'person', 0.99],
      ['Kalm', 'place', 0.95],
      ['Kalm', 'person', 0.98],
    ],
    ['person 0.99', 'place 0.95', 'person 0.98'],
  ],
  [
    'one word that is a place elsewhere is no person',
    'Kalm denied it. Kalm waited. They met in Kalm.',
    [
      ['Kalm', 'person', 0.97],
      ['Kalm', 'person', 0.97],
      ['Kalm', 'place', 0.8],
    ],
    ['place 0.8', 'place 0.8', 'place 0.8'],
  ],
  [
    'a mission is no place',
    'The Kalm Monitoring Mission left.',
    [['Kalm Monitoring Mission', 'place', 0.8]],
    ['organisation 0.8'],
  ],
])('%s', (_, text, reads, expected) => {
  expect(settle(text, reads)).toEqual(expected)
})
