import type { FigureMention, FigureValue } from '@fogline/model'
import { expect, test } from 'vitest'
import { toQuantity } from './toQuantity.ts'

const exact: FigureValue = { low: 7, high: 7, best: 7, modality: 'exact', unit: null, per: null, change: null }

function figure(words: string, value: Partial<FigureValue>, what: string | null = null): FigureMention {
  return {
    start: 0,
    end: words.length,
    text: words,
    value: { ...exact, ...value },
    sentence: 0,
    what,
    head: null,
    aside: null,
    by: 'test',
  }
}

const sentence = { start: 0, end: 40, block: 0, tokens: [], names: [], multiwords: [] }

test.each([
  ['7 miles', figure('7 miles', { unit: 'mi' }), { value: 7, units: ['mile'], change: '=' }],
  ['about $7', figure('about $7', { unit: 'USD', per: 'day', modality: 'approximate' }), { change: '~' }],
  ['over 7', figure('over 7', { high: null, best: null, modality: 'more_than' }), { value: 7, change: '>' }],
  ['nearly 7', figure('nearly 7', { low: null, best: null, modality: 'fewer_than' }), { value: 7, change: '~' }],
  ['under 7', figure('under 7', { low: null, best: null, modality: 'fewer_than' }), { value: 7, change: '<' }],
  ['7 to 9', figure('7 to 9', { high: 9, best: null, modality: 'between' }), { value: [7, 9] }],
  [
    'hundreds',
    figure('hundreds', { low: 200, high: 999, best: null, modality: 'order_of_magnitude' }),
    { value: [100, 1000] },
  ],
  ['7 years old', figure('7 years old', { unit: 'year of age' }), { units: ['year of age'] }],
  ['up nearly 7%', figure('nearly 7%', { unit: 'percent', change: 'up', modality: 'fewer_than' }), { change: 'up' }],
  [
    '$7 a gallon',
    figure('$7', { unit: 'USD', per: 'gal' }),
    { units: ['dollar per gallon', 'united states dollar per gallon'] },
  ],
  ['7 of the old huts', figure('7 of the old huts', { unit: 'hut' }, 'the old huts'), { units: ['old hut'] }],
])('%s', (_, mention, expected) => {
  expect(toQuantity(mention, sentence)).toMatchObject(expected)
})
