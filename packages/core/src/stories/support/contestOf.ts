import type { Contention, EventStatement } from '@fogline/model'
import { contentStems } from '../words/contentStems.ts'

/**
 * What a contention contests of the statements in it. Where a count is given otherwise, all agree that there was something to
 * count. That a holder gave a newer count, that nobody verified a thing or that it is not clear who said it contradicts nothing.
 */
export function contestOf({ type, comparable }: Contention): 'none' | 'count' | 'fact' {
  if (!comparable) return 'none'
  return type === 'numeric' ? 'count' : type === 'denial' || type === 'factual' ? 'fact' : 'none'
}

/** The statements of a position. */
export function idsOf({ claims, figures }: Contention['positions'][number]): readonly string[] {
  return [...claims, ...figures]
}

/** Share of the words for an event that a denial has to name. */
const named = 0.5

/** Is an event denied, in a sentence that speaks of it, where another claims it? */
export function isDenied({ claim, what }: EventStatement, denials: readonly Contention[]): boolean {
  const stems = contentStems(what)
  return denials.some(({ type, positions: [denial, ...others] }) => {
    if (type !== 'denial' || denial === undefined || !others.some(({ claims }) => claims.includes(claim ?? '')))
      return false
    const words = new Set(contentStems(denial.value))
    return stems.filter((stem) => words.has(stem)).length >= Math.max(1, stems.length * named)
  })
}
