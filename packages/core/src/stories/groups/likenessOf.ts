import { cosine } from '../words/toVector.ts'
import type { StoryText } from './toStoryProfile.ts'

/** Texts that were told further apart than this are of one story only through those between them. */
export const reach = 90

/** Names count as much as all words together once both texts have twelve; a text of few names is not held to them. */
const fullNames = 12

/** How alike two articles are as parts of one story, 0–1: as their texts are, and not at all where they were told too far apart. */
export function likenessOf(a: StoryText, b: StoryText): number {
  return daysBetween(a, b) > reach ? 0 : textLikeness(a, b)
}

/**
 * How alike two texts are, 0–1: by their words, rare ones counting more, and by their names. It looks at nothing but the two,
 * so that what else was read never changes it.
 */
export function textLikeness(a: StoryText, b: StoryText): number {
  const share = Math.min(1, a.nameCount / fullNames, b.nameCount / fullNames)
  return (cosine(a.words, b.words) + share * cosine(a.names, b.names)) / (1 + share)
}

/** Days from one's publication to the other's; none where either states no day. */
export function daysBetween(a: StoryText, b: StoryText): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)
}
