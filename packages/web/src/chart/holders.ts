import type { TrackPointView } from '@fogline/model'
import { holderName } from './layoutTrack.ts'

/** Holders in the order in which they first speak; the position gives each its letter and its colour. */
export function toHolders(points: readonly TrackPointView[]): readonly string[] {
  return [...new Set(points.map(holderName))]
}

/** A colour that the colour-blind can tell from its neighbours; past eight holders the letter alone tells them apart. */
export function holderColour(index: number): string {
  return `var(--holder-${Math.max(0, Math.min(7, index))})`
}

/** A, B, … Z, AA. */
export function holderLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${String.fromCharCode(64 + Math.floor(index / 26))}${letter}`
}
