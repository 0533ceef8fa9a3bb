import { expect, test } from 'vitest'
import { compareNames, ifAlone, surely } from './compareNames.ts'
import { nameRules } from './nameRules.ts'
import type { NameType } from './toNameParts.ts'

const rows = nameRules.flatMap(({ id, examples }) =>
  examples.map(({ names, type, joins }) => [id, ...names, type, joins] as const),
)

test.each(rows)('%s: %s, %s (%s): %s', (_, a, b, type, joins) => {
  const { score } = compareNames(a, b, type)
  expect(score >= surely ? 'surely' : score >= ifAlone ? 'if alone' : 'never').toBe(joins)
  expect(compareNames(b, a, type).score).toBe(score)
})

test.each(nameRules.map((rule) => [rule.id, rule] as const))('%s has an example that never joins', (_, rule) => {
  expect(rule.examples.some(({ joins }) => joins === 'never')).toBe(true)
})

test.each<[string, string, string, NameType, string]>([
  ['an acronym', 'KLA', 'Kalm Liberation Army', 'organisation', 'one is made of the first letters of the other'],
  ['a title', 'President Ada Moreau', 'Ada Moreau', 'person', 'the same words but for titles and small words'],
  ['one given name', 'Anna Varga', 'Anton Varga', 'person', '"anna" is not "anton"'],
])('the reason of %s', (_, a, b, type, reason) => {
  expect(compareNames(a, b, type).reasons).toEqual([reason])
})
