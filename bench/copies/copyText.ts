/** A text of a benchmark of copies. */
export interface CopyText {
  readonly id: string
  readonly text: string
}

/** Two ids as one key, in either order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`
}
