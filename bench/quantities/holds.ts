import type { FigureValue } from '@fogline/model'
import type { CaseKind, QuantityCase, Wanted } from './quantityCase.ts'

import { unitNames } from './unitNames.ts'

/** A figure that was read in the text of a case, with the names that its unit may bear. */
export interface ReadQuantity {
  readonly start: number
  readonly end: number
  readonly value: FigureValue
  readonly units: readonly string[]
}

const sameUnits: Readonly<Record<string, string>> = {
  c: 'celsius',
  f: 'fahrenheit',
  age: 'year of age',
  'degree celsius': 'celsius',
  'degree fahrenheit': 'fahrenheit',
}

/**
 * Does a case hold? Every quantity that it asks for is read: its place overlaps, both bounds are the same (where only numbers
 * are listed, one of them), and the unit, where one is named, bears that name or is a rate or an age of it. And nothing else
 * of the kind that the file lists is read.
 */
export function holds({ wanted, kind }: QuantityCase, read: readonly ReadQuantity[]): boolean {
  const answers = wanted.map((asked) => read.filter((found) => overlaps(asked, found) && answersTo(asked, found, kind)))
  const others = read.filter((found) => !wanted.some((asked) => overlaps(asked, found)) && isListed(found, kind))
  return answers.every((found) => found.length > 0) && others.length === 0
}

function overlaps(a: { readonly start: number; readonly end: number }, b: typeof a): boolean {
  return a.start < b.end && b.start < a.end
}

function answersTo(asked: Wanted, { value, units }: ReadQuantity, kind: CaseKind): boolean {
  const { low, high, best } = value
  const isPoint = asked.low !== null && asked.low === asked.high
  const single = isPoint && kind !== 'range' && [low, high, best].some((number) => same(number, asked.low))
  const both = same(low, asked.low) && same(high, asked.high)
  if (!single && !both) return false
  const name = asked.unit === null ? null : (sameUnits[asked.unit] ?? asked.unit)
  return (
    name === null || units.some((unit) => unit === name || unit.startsWith(`${name} per `) || unit === `${name} of age`)
  )
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)
}

/** Would the file have listed such a figure? Times, counts and bare numbers are no measures to Recognizers. */
function isListed({ value: { unit, modality } }: ReadQuantity, kind: CaseKind): boolean {
  const isMoney = unit !== null && (/^[A-Z]{3}$/.test(unit) || /^(?:cent|penny|sen|peso|franc|dinar|riyal)$/.test(unit))
  switch (kind) {
    case 'percent':
      return unit === 'percent'
    case 'money':
      return isMoney
    case 'measure':
      return false
    case 'number':
      return unit === null || unitNames[unit] === undefined
    case 'range':
      return modality !== 'exact' && modality !== 'approximate'
    default:
      return true
  }
}
