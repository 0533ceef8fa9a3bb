import type { ArticleReading, LinkProfile, NeighbourhoodSize } from '@fogline/model'
import { isCopy } from './duplicates/isCopy.ts'
import { entityRef, outletRef } from './judgements/stableIds.ts'
import { linkFrom, toLink } from './stories/groups/findLinks.ts'
import { levelStep, mostInPart } from './stories/groups/toParts.ts'
import { type StoryText, toStoryProfile } from './stories/groups/toStoryProfile.ts'

/** All that the links of an article are decided by; plain data, so that a ledger can keep it. */
export interface ArticleProfile extends LinkProfile {
  readonly page: string
  /** Where the page was taken from; null where that is not known. */
  readonly location: string | null
  /** As in the fingerprint. */
  readonly shingles: readonly number[]
  readonly story: StoryText
}

/** Versions of a page, and copies, are linked more strongly than any two texts that tell one story. */
const [ofVersions, ofCopies] = [3, 2]

/** Stories are cut at these levels, so a neighbourhood holds every part that is looked at for stories. */
export const neighbourhoodSize: NeighbourhoodSize = {
  levels: Array.from({ length: Math.floor((1 - linkFrom) / levelStep) + 1 }, (_, at) => linkFrom + at * levelStep),
  most: mostInPart,
}

/** Prepares an article for being linked. */
export function toArticleProfile(reading: ArticleReading, location: string | null): ArticleProfile {
  const { keys, lookups, ...story } = toStoryProfile(reading)
  const { bands, shingles } = reading.fingerprint
  const shared = location === null ? bands : [...bands, `at ${location}`]
  return {
    article: reading.article.id,
    page: reading.article.page,
    location,
    shingles,
    story,
    keys: [...shared, ...keys, ...judgedBy(reading)],
    lookups: [...shared, ...lookups],
  }
}

/** How strongly two articles are linked, by nothing but the two: as versions of a page, as copies, or by how alike their stories are; 0 where they are not. */
export function strengthOf(a: ArticleProfile, b: ArticleProfile): number {
  if (a.location !== null && a.location === b.location && a.page !== b.page) return ofVersions
  if (isCopy(a.shingles, b.shingles)) return ofCopies
  return toLink(a.story, b.story)?.likeness ?? 0
}

/** What judgements call its outlet and those that it names: nobody looks these up but whoever works a judgement in. */
function judgedBy({ article, layers }: ArticleReading): readonly string[] {
  const outlet = article.outlet === null ? [] : [outletRef(article.outlet)]
  return [...new Set([...outlet, ...layers.entities.flatMap((entity) => entityRef(entity) ?? [])])]
}
