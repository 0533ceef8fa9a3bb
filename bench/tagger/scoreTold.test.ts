import { expect, test } from 'vitest'
import { scoreTold } from './scoreTold.ts'

test('a word taken for no predicate lowers the share judged only; a class that nobody gave has no score of its own', () => {
  const scores = scoreTold([
    { gold: 'happened', found: 'happened' },
    { gold: 'happened', found: null },
    { gold: 'planned', found: 'happened' },
    { gold: 'planned', found: 'planned' },
    { gold: 'possible', found: 'asked for' },
  ])
  expect(scores).toEqual({
    events: 5,
    judged: 0.8,
    accuracy: 0.5,
    byClass: [
      { as: 'happened', right: 1, gold: 1, found: 2, F1: 2 / 3 },
      { as: 'possible', right: 0, gold: 1, found: 0, F1: 0 },
      { as: 'planned', right: 1, gold: 2, found: 1, F1: 2 / 3 },
    ],
  })
})
