import type { LookUp } from './lookUp.ts'

/** The standing of a thing with its reason; null where none was worked out. */
export function supportLine(id: string, { support }: Pick<LookUp, 'support'>): string | null {
  const found = support(id)
  return found === undefined ? null : `${found.status.replaceAll('_', ' ')}: ${found.because}`
}
