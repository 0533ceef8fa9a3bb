import type { Statement } from '@fogline/model'
import { toClaims } from './claims/toClaims.ts'
import { toEvents } from './events/toEvents.ts'
import { toFigures } from './figures/toFigures.ts'
import type { StatementInput } from './statementInput.ts'
import { toTransfers } from './transfers/toTransfers.ts'

/** What the article says: claims first, since figures, events and transfers name the claim that carries them. */
export function state(input: StatementInput): readonly Statement[] {
  const claims = toClaims(input)
  const figures = toFigures({ ...input, claims })
  const events = toEvents({ ...input, claims })
  const transfers = toTransfers({ ...input, claims, figures })
  return [...claims, ...figures, ...events, ...transfers]
}
