import { expect, test } from 'vitest'
import { type Mark, splitMarks } from './splitMarks.ts'

const mark = (start: number, end: number, kind: Mark['kind'] = 'name'): Mark => ({ start, end, kind })

test.each<[string, Mark[], string[]]>([
  ['no mark: one segment', [], ['0-10']],
  ['a mark inside', [mark(2, 5)], ['0-2', '2-5:name', '5-10']],
  [
    'marks that overlap',
    [mark(0, 6, 'claim'), mark(4, 8, 'figure')],
    ['0-4:claim', '4-6:claim+figure', '6-8:figure', '8-10'],
  ],
  [
    'a mark in a mark, the wider first',
    [mark(3, 4), mark(2, 6, 'claim')],
    ['0-2', '2-3:claim', '3-4:claim+name', '4-6:claim', '6-10'],
  ],
  ['the same span twice', [mark(0, 10, 'name'), mark(0, 10, 'place')], ['0-10:name+place']],
  ['a mark that reaches out of the range', [mark(-5, 2), mark(8, 40)], ['0-2:name', '2-8', '8-10:name']],
  ['marks elsewhere and empty ones', [mark(10, 12), mark(4, 4)], ['0-10']],
])('%s', (_, marks, expected) => {
  const segments = splitMarks({ start: 0, end: 10 }, marks)
  const written = segments.map(({ start, end, marks: here }) =>
    [`${start}-${end}`, here.map(({ kind }) => kind).join('+')].filter(Boolean).join(':'),
  )
  expect(written).toEqual(expected)
})
