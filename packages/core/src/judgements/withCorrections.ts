import type { CorrectedField, Statement, Support } from '@fogline/model'

/** Says in the standing of a thing which values of it a person corrected, who and when. */
export function withCorrections(support: Support, statements: readonly Statement[]): Support {
  const own = statements.filter(({ id }) => id === support.of)
  const corrected = (own.length > 0 ? own : statements).flatMap((one) =>
    one.kind === 'transfer' ? [] : (one.corrected ?? []),
  )
  if (corrected.length === 0) return support
  const said = [...new Set(corrected.map(saying))].sort().join(' ')
  return { ...support, because: `${support.because} ${said}` }
}

function saying({ field, was, by, at, because }: CorrectedField): string {
  const why = because === null ? '' : ` (“${because}”)`
  return `${by} corrected ${field} on ${at.slice(0, 10)}, read as ${was ?? 'none'}${why}.`
}
