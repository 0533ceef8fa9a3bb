import { FoglineError } from '@fogline/model'

/** The ledger may have been read anew since the address was copied. */
export function notFound(kind: string, id: string): FoglineError {
  return new FoglineError('serve/not-found', `There is no ${kind} ${id} in this ledger.`, {
    hint: 'Search for it by name: a ledger that was read anew may have given it another id.',
  })
}
