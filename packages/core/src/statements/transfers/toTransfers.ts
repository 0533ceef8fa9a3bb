import type { Claim, Figure, Transfer } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'

/** Placeholder: filled by its owner. */
export function toTransfers(
  _input: StatementInput & { readonly claims: readonly Claim[]; readonly figures: readonly Figure[] },
): readonly Transfer[] {
  return []
}
