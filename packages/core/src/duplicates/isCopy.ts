import { countShared } from './countShared.ts'

/** Fewer shared shingles than this (some 24 words) are a quotation or a stock phrase. */
export const fewest = 20

/** Share of the shorter text that the longer holds, from which two are copies: an abridged copy is a part, not a likeness. */
const least = 0.5

/** Do two texts, as sorted shingles, share enough to be copies? It depends on these two alone. */
export function isCopy(a: readonly number[], b: readonly number[], shared: number = countShared(a, b)): boolean {
  return shared >= fewest && shared >= least * Math.min(a.length, b.length)
}
