import type { Claim } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'

/** Placeholder: filled by its owner. */
export function toClaims(_input: StatementInput): readonly Claim[] {
  return []
}
