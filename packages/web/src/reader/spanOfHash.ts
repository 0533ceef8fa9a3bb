import type { Span } from '@fogline/model'

/** The stretch that an address points at: `s=12-40`; null where it points at none. */
export function spanOfHash(hash: string): Span | null {
  const match = /^#?s=(\d+)-(\d+)$/u.exec(hash)
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : null
}

/** The other way round. */
export function hashOfSpan({ start, end }: Span): string {
  return `s=${start}-${end}`
}
