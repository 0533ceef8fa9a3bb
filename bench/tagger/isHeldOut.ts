import { createHash } from 'node:crypto'

/** One document in so many is kept for measuring, chosen by the hash of its name, exactly as the training chooses. */
export function isHeldOut(document: string, parts: number): boolean {
  const hash = createHash('sha256').update(document, 'utf8').digest('hex')
  return BigInt(`0x${hash}`) % BigInt(parts) === 0n
}
