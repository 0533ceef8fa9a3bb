import { rarityOf, rarityOfParty } from '../words/rarityOf.ts'
import { toUnit, type Vector } from '../words/toVector.ts'
import type { StoryProfile } from './toStoryProfile.ts'

/** A part of so many articles is seldom one story; ECB+ is level from 32 to 40, and below that, stories are cut in two. */
const manyArticles = 32

/** What more than this share of them has, tells none of its stories from another. */
const mostOfThem = 0.6

/**
 * The articles of one part as its own stories are told apart: in a part of many articles the words that most of them have (the
 * parties to a war, its front, who commands) weigh no more than names of states do. A smaller part is given back as it is.
 */
export function withoutParties(part: readonly StoryProfile[]): readonly StoryProfile[] {
  if (part.length < manyArticles) return part
  const holders = new Map<string, number>()
  for (const { words } of part) for (const [stem] of words) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  const isCommon = (stem: string) => (holders.get(stem) ?? 0) > mostOfThem * part.length
  return part.map((profile) => {
    const states = new Set(profile.states)
    const lighter = (vector: Vector) =>
      toUnit(
        vector.map(([stem, weight]) =>
          isCommon(stem) && !states.has(stem)
            ? ([stem, weight * Math.min(1, rarityOfParty / rarityOf(stem))] as const)
            : ([stem, weight] as const),
        ),
      )
    return { ...profile, words: lighter(profile.words), names: lighter(profile.names) }
  })
}
