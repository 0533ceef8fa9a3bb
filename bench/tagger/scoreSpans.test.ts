import { expect, test } from 'vitest'
import { scoreSpans, type TypedSpan } from './scoreSpans.ts'

const spans = (list: string): readonly TypedSpan[] =>
  list === ''
    ? []
    : list.split(' ').map((item) => {
        const [start, end, type = ''] = item.split('-')
        return { start: Number(start), end: Number(end), type }
      })

test.each<[string, readonly string[], readonly [string, string][], readonly number[]]>([
  ['all right', ['person'], [['0-4-person', '0-4-person']], [1, 1, 1, 1, 1, 1]],
  [
    'another type does not count',
    ['person'],
    [['0-4-person 5-9-place', '0-4-person 5-9-person']],
    [1, 2, 0.5, 1, 2 / 3, 2 / 3],
  ],
  [
    'an edge off is partly right',
    ['place'],
    [
      ['0-9-place', '0-4-place'],
      ['', '0-3-place'],
    ],
    [1, 2, 0, 0, 0, 2 / 3],
  ],
  ['a type confused is wrong for both', ['place', 'person'], [['0-4-place', '0-4-person']], [1, 1, 0, 0, 0, 0]],
  [
    'the same span in another text is wrong',
    ['place'],
    [
      ['0-4-place', ''],
      ['', '0-4-place'],
    ],
    [1, 1, 0, 0, 0, 0],
  ],
  ['nothing at all', ['event'], [['0-4-place', '']], [0, 0, 0, 0, 0, 0]],
])('%s', (_, types, texts, [gold, found, P, R, F1, partial]) => {
  const scores = scoreSpans(
    texts.map(([right, said]) => ({ gold: spans(right), found: spans(said) })),
    types,
  )
  expect(scores).toEqual({ gold, found, P, R, F1, partial })
})
