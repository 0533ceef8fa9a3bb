import type { Span } from '@fogline/model'

/** A word for alignment: a part of a written word has the span of the whole, and `isPart` says so. */
export interface AlignedWord extends Span {
  readonly text: string
  readonly isPart: boolean
}

/**
 * Pairs words of two readings of one text as the CoNLL 2018 shared task does: by characters, and inside written words that
 * stand for several by the longest common sequence of forms. Pairs are indices, in order.
 */
export function alignWords(
  gold: readonly AlignedWord[],
  found: readonly AlignedWord[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let [g, f] = [0, 0]
  for (;;) {
    const [a, b] = [gold[g], found[f]]
    if (a === undefined || b === undefined) return pairs
    if (a.isPart || b.isPart) {
      const region = findRegion(gold, found, [g, f])
      pairs.push(
        ...pairForms(gold.slice(region.goldFrom, region.goldTo), found.slice(region.foundFrom, region.foundTo), region),
      )
      ;[g, f] = [region.goldTo, region.foundTo]
    } else if (a.start === b.start && a.end === b.end) {
      pairs.push([g, f])
      g++
      f++
    } else if (a.start <= b.start) g++
    else f++
  }
}

interface Region {
  readonly goldFrom: number
  readonly goldTo: number
  readonly foundFrom: number
  readonly foundTo: number
}

/** The words of both sides that share a stretch of text whose edges are edges of written words on both sides. */
function findRegion(
  gold: readonly AlignedWord[],
  found: readonly AlignedWord[],
  [g, f]: readonly [number, number],
): Region {
  const [a, b] = [gold[g], found[f]]
  let end = (a?.isPart ? a.end : b?.end) ?? 0
  if (a?.isPart && b !== undefined && !b.isPart && b.start < a.start) f++
  if (a !== undefined && !a.isPart && b !== undefined && a.start < b.start) g++
  const [goldFrom, foundFrom] = [g, f]
  const isInside = (word: AlignedWord | undefined): word is AlignedWord =>
    word !== undefined && (word.isPart ? word.start < end : word.end <= end)
  while (isInside(gold[g]) || isInside(found[f])) {
    const [left, right] = [gold[g], found[f]]
    const isGold = left !== undefined && (right === undefined || left.start <= right.start)
    const word = isGold ? left : right
    if (word?.isPart) end = Math.max(end, word.end)
    if (isGold) g++
    else f++
  }
  return { goldFrom, goldTo: g, foundFrom, foundTo: f }
}

function pairForms(
  gold: readonly AlignedWord[],
  found: readonly AlignedWord[],
  { goldFrom, foundFrom }: Region,
): readonly (readonly [number, number])[] {
  const lower = (word: AlignedWord | undefined): string | undefined => word?.text.toLowerCase()
  const lengths = Array.from({ length: gold.length + 1 }, () => Array.from({ length: found.length + 1 }, () => 0))
  const length = (g: number, f: number): number => lengths[g]?.[f] ?? 0
  for (let g = gold.length - 1; g >= 0; g--)
    for (let f = found.length - 1; f >= 0; f--) {
      const row = lengths[g]
      const isSame = lower(gold[g]) === lower(found[f])
      if (row !== undefined) row[f] = isSame ? 1 + length(g + 1, f + 1) : Math.max(length(g + 1, f), length(g, f + 1))
    }
  const pairs: (readonly [number, number])[] = []
  let [g, f] = [0, 0]
  while (g < gold.length && f < found.length) {
    if (lower(gold[g]) === lower(found[f])) pairs.push([goldFrom + g++, foundFrom + f++])
    else if (length(g + 1, f) >= length(g, f + 1)) g++
    else f++
  }
  return pairs
}
