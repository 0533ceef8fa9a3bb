import { createHash } from 'node:crypto'

/** Keys as the 64-bit numbers that the index holds; two that fall together only make one more pair to be compared. */
export function toKeys(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].map((key) => createHash('sha256').update(key).digest().readBigInt64BE(0).toString()).sort()
}
