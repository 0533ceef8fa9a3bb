import { FoglineError } from '@fogline/model'

/** The one row whose id begins with `id`; an error that names the kind where there is none, or more than one. */
export function findById<Row extends { readonly id: string }>(
  kind: string,
  rows: readonly Row[],
  id: string,
  hint = `fogline show ${kind === 'thing' ? 'KIND' : kind} lists them all; fogline search finds words.`,
): Row {
  const found = rows.filter((row) => row.id.startsWith(id))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (found.length > 1) {
    throw new FoglineError(
      'usage/ambiguous',
      `The ids of ${found.length} ${kind === 'thing' ? 'things' : `things of kind ${kind}`} begin with ${id}.`,
      {
        hint: 'Give more characters of the id.',
      },
    )
  }
  throw new FoglineError('show/not-found', `No ${kind} has an id that begins with ${id}.`, { hint })
}
