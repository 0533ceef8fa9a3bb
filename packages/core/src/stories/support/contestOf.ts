import type { Contention } from '@fogline/model'

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
