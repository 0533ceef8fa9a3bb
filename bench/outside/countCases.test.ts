import { expect, test } from 'vitest'
import { countCases, type JudgedCase, listCases } from './countCases.ts'

const judged = (says: string, isRight: boolean, leftOut: string | null = null): JudgedCase => ({
  set: 'camels',
  leftOut,
  isRight,
  says,
})

test('what is left out does not count, and is counted by its reason', () => {
  const cases = [judged('one', true), judged('two', false), judged('three', false, 'no desert')]
  expect(countCases(cases)).toEqual([
    { measure: 'camels', cases: 2, hold: 1, share: 0.5, 'left out': 1 },
    { measure: 'all cases', cases: 2, hold: 1, share: 0.5, 'left out': 1 },
    { measure: 'left out: no desert', 'left out': 1 },
  ])
  expect(listCases(cases)).toEqual(['[camels] two', 'left out: no desert', '  [camels] three'])
})
