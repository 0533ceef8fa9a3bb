import type { FigureMention, FigureValue } from '@fogline/model'
import { expect, test } from 'vitest'
import { joinSteps } from './joinSteps.ts'

function figure(text: string, words: string, best: number, unit: string | null): FigureMention {
  const start = text.indexOf(words)
  const value: FigureValue = { low: best, high: best, best, modality: 'exact', unit, per: null, change: null }
  return {
    start,
    end: start + words.length,
    text: words,
    value,
    sentence: 0,
    what: null,
    head: null,
    aside: null,
    by: 't',
  }
}

test.each<[string, readonly [string, number, string | null][], readonly string[]]>([
  [
    'It rose from 4 to 9.',
    [
      ['4', 4, null],
      ['9', 9, null],
    ],
    ['4–9 null'],
  ],
  [
    'It rose from 4 km to 9.',
    [
      ['4 km', 4, 'km'],
      ['9', 9, null],
    ],
    ['4–9 km'],
  ],
  [
    'It rose from 4 km in May to 9 km.',
    [
      ['4 km', 4, 'km'],
      ['9 km', 9, 'km'],
    ],
    ['4–9 km'],
  ],
  [
    'It rose from 4 km to 9 kg.',
    [
      ['4 km', 4, 'km'],
      ['9 kg', 9, 'kg'],
    ],
    ['4–4 km', '9–9 kg'],
  ],
  [
    'It rose 4 to 9.',
    [
      ['4', 4, null],
      ['9', 9, null],
    ],
    ['4–4 null', '9–9 null'],
  ],
])('%s', (text, figures, expected) => {
  const joined = joinSteps(
    figures.map(([words, best, unit]) => figure(text, words, best, unit)),
    text,
  )
  expect(joined.map(({ value: { low, high, unit } }) => `${low}–${high} ${unit}`)).toEqual(expected)
})
