import { expect, test } from 'vitest'
import { scoreText, type TextScore } from './scoreText.ts'

test.each<[string, string, string, TextScore]>([
  ['the same words', 'Two ships were hit.', 'Two ships, were hit', { precision: 1, recall: 1, exact: true }],
  ['half too much', 'a b c d e', 'a b c d e f g', { precision: 0.5, recall: 1, exact: false }],
  ['half is missing', 'a b c d e', 'a b c d', { precision: 1, recall: 0.5, exact: false }],
  ['said twice, right once', 'a b c d', 'a b c d a b c d', { precision: 0.2, recall: 1, exact: false }],
  ['nothing', 'a b c d', '', { precision: 0, recall: 0, exact: false }],
])('%s', (_, truth, found, expected) => {
  expect(scoreText(truth, found)).toEqual(expected)
})
