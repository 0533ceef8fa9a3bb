import type { RuleExample } from '@fogline/model'
import type { Cut, FurnitureRule } from './cut.ts'

interface LineRule {
  readonly id: string
  readonly says: string
  readonly role: Cut['role']
  readonly pattern: RegExp
  readonly examples: readonly RuleExample[]
}

/** A rule that cuts what its pattern finds in a line; group `value`, where the pattern has one, is what the line states. */
export function lineRule({ id, says, role, pattern, examples }: LineRule): FurnitureRule {
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
  return {
    id,
    says,
    examples,
    find: ({ text }) =>
      [...text.matchAll(all)]
        .filter((match) => match[0] !== '')
        .map((match) => ({
          span: { start: match.index, end: match.index + match[0].length },
          value: { role, reason: says, value: match.groups?.value ?? null, author: match.groups?.author ?? null },
        })),
  }
}
