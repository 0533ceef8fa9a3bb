import { createHash } from 'node:crypto'

type Json = string | number | boolean | null | readonly Json[]

/** An id made of content: the first 80 bits of SHA-256 over a JSON array, in hex, so that ("a.b","c") and ("a","b.c") differ. */
export function hashId(parts: readonly Json[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}
