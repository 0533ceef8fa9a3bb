import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRules } from './applyRules.ts'
import type { Rule } from './rule.ts'
import { overlaps, type Span } from './span.ts'
import { spansIn } from './spansIn.ts'

const rule = (id: string, spans: readonly Span[]): Rule<null, null> => ({
  id,
  says: '',
  examples: [],
  find: () => spans.map((span) => ({ span, value: null })),
})

test.each<[string, readonly (readonly Span[])[], readonly string[]]>([
  ['an earlier rule wins', [[{ start: 2, end: 4 }], [{ start: 0, end: 9 }]], ['a 2-4']],
  [
    'of one rule the longer find wins',
    [
      [
        { start: 2, end: 4 },
        { start: 0, end: 9 },
      ],
    ],
    ['a 0-9'],
  ],
  ['neighbours both stay, in order of position', [[{ start: 4, end: 6 }], [{ start: 0, end: 4 }]], ['b 0-4', 'a 4-6']],
])('%s', (_, lists, expected) => {
  const rules = lists.map((spans, at) => rule(['a', 'b'][at] ?? '', spans))
  expect(applyRules(rules, null).map(({ by, span }) => `${by} ${span.start}-${span.end}`)).toEqual(expected)
})

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 30 },
)

test('what is kept is in order, does not overlap, and what is left out overlaps something kept', () => {
  fc.assert(
    fc.property(spans, spans, (first, second) => {
      const kept = applyRules([rule('a', first), rule('b', second)], null).map(({ span }) => span)
      expect(kept).toEqual([...kept].sort((a, b) => a.start - b.start))
      for (const [at, span] of kept.entries())
        expect(kept.slice(at + 1).some((other) => overlaps(span, other))).toBe(false)
      for (const span of [...first, ...second]) expect(kept.some((other) => overlaps(span, other))).toBe(true)
    }),
    { seed: 1 },
  )
})

test('spans inside another are those that looking at each would find', () => {
  fc.assert(
    fc.property(spans, fc.nat(60), fc.nat(20), (all, start, length) => {
      const sorted = [...all].sort((a, b) => a.start - b.start)
      const end = start + length
      expect(spansIn(sorted, { start, end })).toEqual(sorted.filter((one) => start <= one.start && one.end <= end))
    }),
    { seed: 1 },
  )
})
