import { emptyWords } from './nameWords.ts'
import type { NameParts } from './toNameParts.ts'

/** Whether a name in capitals is made of the other's first letters, small words counted or not; three letters at least. */
export function acronymOf(short: NameParts, long: NameParts): boolean {
  return short.acronym !== null && acronymsFor(long).includes(short.acronym)
}

/** The acronyms of three letters or more that a name in words may have. */
export function acronymsFor({ acronym, plain }: NameParts): readonly string[] {
  if (acronym !== null) return []
  const words = plain.replace(/\bpeople s\b/, 'peoples').split(' ')
  const made = [words, words.filter((word) => !emptyWords.has(word))].map((some) =>
    some.map((word) => word[0] ?? '').join(''),
  )
  return [...new Set(made)].filter((letters) => letters.length > 2)
}
