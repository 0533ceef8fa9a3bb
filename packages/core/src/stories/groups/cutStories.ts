import { averageLinkage, type Branch } from './averageLinkage.ts'

/** Below this mean likeness two groups of articles are two stories. Chosen on ECB+ over topics; level from .18 to .22. */
const oneStory = 0.2

/** Two groups of at least `fullGroup` texts are two stories where they are less alike than this share of what each is within. ECB+ is level from .74 to .82. */
const cohesion = 0.78
const fullGroup = 4

type Likeness = (a: number, b: number) => number

/**
 * The stories of one part, as lists of indexes: groups that are alike, of which two are kept apart where each hangs together
 * by far more. Texts on two quakes share the words of quakes, so that no one likeness tells them apart; but each quake's texts
 * are far more alike among themselves than to the other's, and that is seen at any level. There `asTexts` counts, without days.
 */
export function cutStories(
  count: number,
  likeness: Likeness,
  asTexts: Likeness = likeness,
): readonly (readonly number[])[] {
  const root = averageLinkage(count, likeness)
  return root === null ? [] : cut(root, asTexts)
}

function cut(branch: Branch, asTexts: Likeness): readonly (readonly number[])[] {
  if (branch.halves === null || isOne(branch.likeness, branch.halves, asTexts)) return [branch.items]
  return branch.halves.flatMap((half) => cut(half, asTexts))
}

function isOne(likeness: number, [a, b]: readonly [Branch, Branch], asTexts: Likeness): boolean {
  if (likeness < oneStory) return false
  if (a.items.length < fullGroup || b.items.length < fullGroup) return true
  const between = mean(a.items.flatMap((one) => b.items.map((other) => asTexts(one, other))))
  return between >= cohesion * Math.min(within(a.items, asTexts), within(b.items, asTexts))
}

function within(items: readonly number[], likeness: Likeness): number {
  return mean(items.flatMap((one, at) => items.slice(at + 1).map((other) => likeness(one, other))))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
