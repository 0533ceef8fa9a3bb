import type { RuleExample } from '@fogline/model'
import { findMatches } from '../../findMatches.ts'
import type { Cut, FurnitureRule } from './cut.ts'

interface LineRule {
  readonly id: string
  readonly says: string
  readonly role: Cut['role']
  readonly pattern: RegExp
  /** For a pattern that is slow to fail: a quick look for what no line is without in which it finds something. */
  readonly needs?: RegExp
  readonly examples: readonly RuleExample[]
}

const nothing: ReturnType<FurnitureRule['find']> = []

/** A rule that cuts what its pattern finds in a line; group `value`, where the pattern has one, is what the line states. */
export function lineRule({ id, says, role, pattern, needs, examples }: LineRule): FurnitureRule {
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
  return {
    id,
    says,
    examples,
    find: ({ text }) => {
      if (needs !== undefined && !needs.test(text)) return nothing
      return findMatches(all, text).map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        value: { role, reason: says, value: match.groups?.value ?? null, author: match.groups?.author ?? null },
      }))
    },
  }
}
