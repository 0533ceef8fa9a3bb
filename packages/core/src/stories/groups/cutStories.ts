import { averageLinkage, type Branch } from './averageLinkage.ts'

/** Below this mean likeness two groups of articles are two stories. Chosen on ECB+ over topics; level from .18 to .22. */
const oneStory = 0.2

/** Two groups of at least `fullGroup` texts are two stories where they are less alike than this share of what each is within. */
const cohesion = 0.75
const fullGroup = 4

/**
 * The stories of one part, as lists of indexes. Texts on two quakes share the words of quakes, so that no one likeness tells
 * them apart; but each quake's texts are far more alike among themselves than to the other's, and that is seen at any level.
 */
export function cutStories(count: number, likeness: (a: number, b: number) => number): readonly (readonly number[])[] {
  const root = averageLinkage(count, likeness)
  return root === null ? [] : cut(root)
}

function cut(branch: Branch): readonly (readonly number[])[] {
  if (branch.halves === null || isOne(branch)) return [branch.items]
  return branch.halves.flatMap(cut)
}

function isOne({ halves, likeness }: Branch): boolean {
  if (halves === null) return true
  if (likeness < oneStory) return false
  const isFull = halves.every(({ items }) => items.length >= fullGroup)
  return !isFull || likeness >= cohesion * Math.min(...halves.map(({ within }) => within))
}
