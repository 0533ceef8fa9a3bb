import { expect, test } from 'vitest'
import { leaderGroups } from './leaderGroups.ts'

const texts = ['quake in Ostrel', 'trial of Weiss', 'Ostrel quake toll', 'Weiss trial ends']

test.each<[number, readonly string[]]>([
  [0.3, ['0', '1', '0', '1']],
  [0.99, ['0', '1', '2', '3']],
])('texts join the group that they are like from %s up', (threshold, groups) => {
  expect(leaderGroups(texts, threshold)).toEqual(groups)
})
