import type { Claim, Figure } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'

/** Placeholder: filled by its owner. */
export function toFigures(_input: StatementInput & { readonly claims: readonly Claim[] }): readonly Figure[] {
  return []
}
