import type { Upos } from '@fogline/model'
import { expect, test } from 'vitest'
import { wholeEquipment } from './wholeEquipment.ts'

/** Words as `text/upos/relation/head`; names as first and last word. */
test.each<[string, string, readonly (readonly [number, number])[], readonly (readonly [number, number])[]]>([
  [
    'parts of one phrase are one',
    'anti-aircraft/ADJ/compound/2 artillery/NOUN/compound/2 systems/NOUN/obj/-1',
    [
      [0, 0],
      [1, 2],
    ],
    [[0, 2]],
  ],
  [
    'parts joined by "and" before one noun are one',
    'artillery/NOUN/compound/3 and/CCONJ/cc/2 mortar/NOUN/conj/0 systems/NOUN/obj/-1',
    [
      [0, 0],
      [2, 3],
    ],
    [[0, 3]],
  ],
  [
    'an adjective goes on to its noun',
    'homemade/ADJ/amod/2 glide/NOUN/compound/2 bombs/NOUN/obj/-1',
    [[0, 0]],
    [[0, 2]],
  ],
  ['a verb in front is left out', 'smuggling/VERB/advcl/-1 weapons/NOUN/obj/0', [[0, 1]], [[1, 1]]],
  [
    'two things told one after the other stay two',
    'tanks/NOUN/obj/-1 and/CCONJ/cc/2 guns/NOUN/conj/0',
    [
      [0, 0],
      [2, 2],
    ],
    [
      [0, 0],
      [2, 2],
    ],
  ],
  ['a noun before another thing keeps to itself', 'tank/NOUN/compound/1 crews/NOUN/obj/-1', [[0, 0]], [[0, 0]]],
])('%s', (_, words, names, expected) => {
  const rows = words.split(' ').map((word) => word.split('/'))
  const parsed = {
    upos: rows.map((row) => (row[1] ?? 'X') as Upos),
    relations: rows.map((row) => row[2] ?? ''),
    heads: rows.map((row) => Number(row[3])),
  }
  const found = names.map(([first, last]) => ({ first, last, type: 4, probability: 0.8 }))
  expect(wholeEquipment(found, 4, parsed).map(({ first, last }) => [first, last])).toEqual(expected)
  const others = found.map((name) => ({ ...name, type: 1 }))
  expect(wholeEquipment(others, 4, parsed)).toEqual(others)
})
