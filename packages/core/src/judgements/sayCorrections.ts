import type { CorrectedField, Statement } from '@fogline/model'

/** Which values of these statements a person corrected, who and when; empty where nobody did. */
export function sayCorrections(statements: readonly Statement[]): string {
  const corrected = statements.flatMap((one) => (one.kind === 'transfer' ? [] : (one.corrected ?? [])))
  return [...new Set(corrected.map(saying))].sort().join(' ')
}

function saying({ field, was, by, at, because }: CorrectedField): string {
  const why = because === null ? '' : ` (“${because}”)`
  return `${by} corrected ${field} on ${at.slice(0, 10)}, read as ${was ?? 'none'}${why}.`
}
