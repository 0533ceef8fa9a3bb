import { expect, test } from 'vitest'
import { testArticle } from '../testing/testArticle.ts'
import { sharedPassage } from './sharedPassage.ts'

const passage = 'Drones came in low over the breakwater, and two ships were hit at anchor'

test.each<[string, string, string, readonly string[]]>([
  [
    'as it stands in each',
    `Before dawn. ${passage}.`,
    `${passage.toUpperCase()}, the pilot said.`,
    [passage, passage.toUpperCase()],
  ],
  ['a few words show nothing', 'Two ships were hit at anchor.', 'Then two ships were hit at anchor.', []],
  ['nothing in common', passage, 'The choir sang in the customs hall until the lamps went out.', []],
])('%s', (_, a, b, expected) => {
  const shared = sharedPassage({ ...testArticle(a), id: 'a' }, { ...testArticle(b), id: 'b' })
  expect(shared.map(({ text }) => text)).toEqual(expected)
})
