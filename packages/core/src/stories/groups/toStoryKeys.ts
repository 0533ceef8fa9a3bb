import { rarityOf, zipfOf } from '../words/rarityOf.ts'

/** How many keys an article has at most. On ECB+ 99 of 100 links share one of 12; with 8 it is 98. */
const mostKeys = 12

/** A stem above this on the Zipf scale is no key: one report in two hundred would have it. */
const commonest = 4.25

/** Words of names are half as telling again. */
const nameFactor = 1.5

/** Articles that were published further apart are not linked; one that states no day may be linked to any. */
export const storyDays = 30

/** What an article is found by, and what it finds others by: for an index of `keys` that is asked for `lookups`. */
export interface StoryKeys {
  readonly keys: readonly string[]
  readonly lookups: readonly string[]
}

/**
 * The keys of an article: the stems that tell most of it, from its own words alone, each with the month of its publication.
 *
 * The contract for whoever keeps an index of them: two articles are linked to one story only if one looks up a key of the
 * other, and it does not matter which one. Words that English has often, numbers and names of states are no keys, which does
 * not depend on what was read; and as a month is part of a key, what a new article finds does not grow with the ledger. An
 * article that states no day is found by all and finds all.
 */
export function toStoryKeys(words: StoryStems, day: number | null): StoryKeys {
  const stems = tellingStems(words)
  const month = day === null ? null : Math.floor(day / storyDays)
  const of = (times: readonly (string | number)[]) =>
    stems.flatMap((stem) => times.map((time) => `story ${stem} ${time}`)).sort()
  return month === null
    ? { keys: of(['undated']), lookups: of(['undated', 'dated']) }
    : { keys: of([month, 'dated']), lookups: of([month - 1, month, month + 1, 'undated']) }
}

/** The stems of an article, those of its title three times, and which of them are of names and of states. */
export interface StoryStems {
  readonly stems: readonly string[]
  readonly names: ReadonlySet<string>
  readonly states: ReadonlySet<string>
}

function tellingStems({ stems, names, states }: StoryStems): readonly string[] {
  const counts = new Map<string, number>()
  for (const stem of stems) {
    if (/^\p{N}/u.test(stem) || states.has(stem) || zipfOf(stem) > commonest) continue
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const weight = (stem: string, count: number) =>
    (1 + Math.log(count)) * rarityOf(stem) * (names.has(stem) ? nameFactor : 1)
  return [...counts]
    .map(([stem, count]) => ({ stem, weight: weight(stem, count) }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, mostKeys)
    .map(({ stem }) => stem)
}
