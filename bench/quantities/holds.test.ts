import type { FigureValue } from '@fogline/model'
import { expect, test } from 'vitest'
import { holds, type ReadQuantity } from './holds.ts'
import { leftOut } from './leftOut.ts'
import type { CaseKind, QuantityCase, Wanted } from './quantityCase.ts'
import { toBounds } from './readRecognizersCases.ts'

function read(start: number, end: number, value: Partial<FigureValue>): ReadQuantity {
  const base: FigureValue = { low: 7, high: 7, best: 7, modality: 'exact', unit: null, per: null }
  return { start, end, value: { ...base, ...value }, units: [value.unit ?? '-'] }
}

const seven: Wanted = { start: 4, end: 9, low: 7, high: 7, unit: null }
const asks = (kind: CaseKind, wanted: readonly Wanted[], text = 'They saw seven boats.'): QuantityCase => ({
  set: 's',
  kind,
  text,
  wanted,
})

test.each([
  ['the number is there', asks('number', [seven]), [read(4, 15, {})], true],
  ['another number', asks('number', [seven]), [read(4, 15, { low: 8, high: 8, best: 8 })], false],
  ['elsewhere', asks('number', [seven]), [read(20, 25, {})], false],
  ['one too many', asks('number', [seven]), [read(4, 15, {}), read(20, 25, {})], false],
  [
    'a number beside money',
    asks('money', [{ ...seven, unit: 'usd' }]),
    [read(4, 9, { unit: 'usd' }), read(20, 25, {})],
    true,
  ],
  ['another unit', asks('money', [{ ...seven, unit: 'euro' }]), [read(4, 9, { unit: 'usd' })], false],
  ['a rate of the unit', asks('money', [{ ...seven, unit: 'usd' }]), [read(4, 9, { unit: 'usd per day' })], true],
  [
    'an open range',
    asks('range', [{ ...seven, high: null }]),
    [read(4, 9, { high: null, best: null, modality: 'at_least' })],
    true,
  ],
  ['a closed one for an open one', asks('range', [{ ...seven, high: null }]), [read(4, 9, {})], false],
  ['nothing asked, nothing read', asks('number', []), [], true],
])('%s', (_, quantityCase, found, expected) => {
  expect(holds(quantityCase, found)).toBe(expected)
})

test.each([
  ['They saw seven boats.', seven, null],
  ['seven', { ...seven, start: 0, end: 5 }, 'a bare number without a unit: no sentence'],
  [
    'Its mass is 2^7 of them',
    { ...seven, start: 12, end: 15 },
    'mathematical notation (powers, exponents, signs of comparison, tolerances)',
  ],
  ['Since 1987 it stood', { ...seven, start: 6, end: 10, low: 1987, high: 1987 }, 'a year read as a number'],
])('left out: %s', (text, wanted, reason) => {
  expect(leftOut(asks('number', [wanted], text))).toBe(reason)
})

test.each([
  ['[10,15)', [10, 15]],
  ['(,30]', [null, 30]],
  ['20%', [20, 20]],
])('bounds of %s', (text, bounds) => {
  expect(toBounds(text)).toEqual(bounds)
})
