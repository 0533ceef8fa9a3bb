import type { ClaimView, PositionView } from '@fogline/model'
import { expect, test } from 'vitest'
import { toSides } from './toSides.ts'

const article = (outlet: string | null) => ({ id: `of ${outlet}`, title: 'A page', outlet, publishedAt: null })
const claim = (act: ClaimView['act'], outlet: string | null): ClaimView =>
  ({ act, article: article(outlet) }) as ClaimView
const position = (holder: string | null, claims: readonly ClaimView[]): PositionView => ({
  holder: holder === null ? null : { text: holder, entity: null },
  value: '',
  claims,
  figures: [],
  evidence: [],
})

test('what one holder says stands together, and whoever denies stands first', () => {
  const sides = toSides([
    position('the governor', [claim('assert', 'Post')]),
    position('the ministry', [claim('assert', 'Post')]),
    position('The governor', [claim('assert', 'Herald')]),
    position('the ministry', [claim('deny', 'Herald')]),
  ])
  expect(sides.map(({ holder, denies, positions }) => [holder?.text, denies, positions.length])).toEqual([
    ['the ministry', true, 2],
    ['the governor', false, 2],
  ])
})

test('two outlets that say so themselves are two sides', () => {
  const sides = toSides([
    position(null, [claim('assert', 'Post')]),
    position(null, [claim('assert', 'Herald')]),
    position(null, [claim('assert', 'Post')]),
  ])
  expect(sides.map(({ outlets }) => outlets)).toEqual([['Post'], ['Herald']])
})
