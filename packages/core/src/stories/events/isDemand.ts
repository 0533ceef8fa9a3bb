import type { EventStatement } from '@fogline/model'
import { contentStems } from '../words/contentStems.ts'

/** What is done by saying it, to get something done: it is known by who says it and by what is wanted, not by a place. */
const demands = new Set<EventStatement['type']>(['REQUEST', 'THREATEN'])

/** Is it a demand or a threat? */
export function isDemand({ type }: Pick<EventStatement, 'type'>): boolean {
  return demands.has(type)
}

/** The stems of what is demanded, without the verb: whether it is asked or urged is a matter of wording. */
export function demandStems({ what }: Pick<EventStatement, 'what'>): readonly string[] {
  return contentStems(what).slice(1)
}

/** Do both want the same: one number of it, or two words of it? */
export function wantSame(a: EventStatement, b: EventStatement): boolean {
  const wanted = new Set(demandStems(b))
  const shared = [...new Set(demandStems(a))].filter((stem) => wanted.has(stem))
  return shared.length >= 2 || shared.some((stem) => /^\p{N}/u.test(stem))
}
