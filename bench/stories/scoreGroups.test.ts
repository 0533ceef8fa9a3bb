import { expect, test } from 'vitest'
import { scoreGroups } from './scoreGroups.ts'

test.each<[string, string, string, number, number, number]>([
  ['the same groups under other names', 'aabb', 'xxyy', 1, 1, 1],
  ['all as one', 'aabb', 'xxxx', 0.5, 1, 0],
  ['each by itself', 'aabb', 'wxyz', 1, 0.5, 0],
  [
    'one in the wrong group',
    'aaabbb',
    'xxyyyy',
    (2 + 4 * 0 + 1 / 4 + (3 * 3) / 4) / 6,
    (2 * (2 / 3) + 1 / 3 + 3) / 6,
    0.32432,
  ],
])('%s', (_, known, found, precision, recall, ari) => {
  const score = scoreGroups(known.split(''), found.split(''))
  expect(score.precision).toBeCloseTo(precision, 5)
  expect(score.recall).toBeCloseTo(recall, 5)
  expect(score.ari).toBeCloseTo(ari, 5)
})
