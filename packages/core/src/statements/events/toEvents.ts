import type { Claim, EventStatement } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'

/** Placeholder: filled by its owner. */
export function toEvents(_input: StatementInput & { readonly claims: readonly Claim[] }): readonly EventStatement[] {
  return []
}
