import { FoglineError } from '@fogline/model'

/** The item of that id, or an error that says what to do. */
export function findById<Item extends { readonly id: string }>(items: readonly Item[], id: string, kind: string): Item {
  const found = items.find((item) => item.id === id)
  if (!found) throw notFound(kind, id)
  return found
}

/** The ledger may have been read anew since the address was copied. */
export function notFound(kind: string, id: string): FoglineError {
  return new FoglineError('serve/not-found', `There is no ${kind} ${id} in this ledger.`, {
    hint: 'Search for it by name: a ledger that was read anew may have given it another id.',
  })
}
