import { acronymOf } from './acronymOf.ts'
import { alignParts } from './alignParts.ts'
import { nameRules } from './nameRules.ts'
import { type NameParts, type NameType, toNameParts } from './toNameParts.ts'

/** How alike two names are, from 0 to 1, and what differs. */
export interface NameComparison {
  readonly score: number
  readonly reasons: readonly string[]
}

/** From here on two names are one; below it somebody has to look. */
export const surely = 0.9
/** From here on two names are one where no other name of the ledger fits as well. */
export const ifAlone = 0.85

/** Compares two names of one kind of thing. */
export function compareNames(a: string, b: string, type: NameType): NameComparison {
  return compareParts(toNameParts(a, type), toNameParts(b, type))
}

/** Compares two names already taken apart. */
export function compareParts(a: NameParts, b: NameParts): NameComparison {
  if (a.plain === b.plain) return { score: 1, reasons: ['the same letters'] }
  if (acronymOf(a, b) || acronymOf(b, a))
    return { score: 0.87, reasons: ['one is made of the first letters of the other'] }
  const alignment = alignParts(a, b)
  if (alignment.pairs.length === 0) return { score: 0, reasons: ['nothing in common'] }
  const differences = nameRules.flatMap((rule) => rule.judge(alignment) ?? [])
  const score = differences.reduce((left, { cost }) => left - cost, 1)
  return {
    score: Math.max(0, Math.round(score * 1000) / 1000),
    reasons:
      differences.length === 0
        ? ['the same words but for titles and small words']
        : differences.map(({ reason }) => reason),
  }
}
