import { expect, test } from 'vitest'
import { parseScore } from './parseScore.ts'

test('each number by its part and name', () => {
  const scores = parseScore(
    'articles  P 1.000  R 1.000  F1 0.950  exact 10/11, boilerplate lines kept 2\ncontentions  surfaced 4/5  (in the ledger: 9)',
  )
  expect(scores).toMatchObject({
    'articles F1': 0.95,
    'articles exact': 10,
    'articles kept': 2,
    'contentions surfaced': 4,
  })
})
