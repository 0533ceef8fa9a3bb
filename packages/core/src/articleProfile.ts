import type { ArticleReading, LinkProfile, NeighbourhoodSize } from '@fogline/model'
import { isCopy } from './duplicates/isCopy.ts'
import { entityRef, outletRef } from './judgements/stableIds.ts'
import { placeKeys, pleaKeys } from './stories/events/eventKeys.ts'
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
  /** Kind, day and place of what happened, where a text gives all three; who demands how many. */
  readonly happenings: readonly string[]
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
  const happenings = toHappenings(reading)
  const shared = [...bands, ...happenings, ...(location === null ? [] : [`at ${location}`])]
  return {
    article: reading.article.id,
    page: reading.article.page,
    location,
    shingles,
    story,
    happenings,
    keys: [...shared, ...keys, ...judgedBy(reading)],
    lookups: [...shared, ...lookups],
  }
}

/**
 * How strongly two articles are linked, by nothing but the two: as versions of a page, as copies, by how alike their stories
 * are, or, most weakly, because both tell of one kind of event at one place on one day, or of one demand; 0 where they are not.
 */
export function strengthOf(a: ArticleProfile, b: ArticleProfile): number {
  if (a.location !== null && a.location === b.location && a.page !== b.page) return ofVersions
  if (isCopy(a.shingles, b.shingles)) return ofCopies
  const link = toLink(a.story, b.story)
  if (link !== null) return link.likeness
  return a.happenings.some((one) => b.happenings.includes(one)) ? linkFrom : 0
}

function toHappenings({ article: { publishedAt }, layers, statements }: ArticleReading): readonly string[] {
  const places = new Map(layers.places.map((place) => [place.id, place]))
  const names = new Map(layers.entities.filter(({ type }) => type !== 'unnamed').map(({ id, name }) => [id, name]))
  const events = statements.filter((statement) => statement.kind === 'event')
  const keys = events.flatMap((event) => [
    ...placeKeys(event, { place: (id) => places.get(id) }),
    ...pleaKeys(event, { nameOf: (id) => names.get(id) ?? null, publishedAt }),
  ])
  return [...new Set(keys)].sort()
}

/** What judgements call its outlet and those that it names: nobody looks these up but whoever works a judgement in. */
function judgedBy({ article, layers }: ArticleReading): readonly string[] {
  const outlet = article.outlet === null ? [] : [outletRef(article.outlet)]
  return [...new Set([...outlet, ...layers.entities.flatMap((entity) => entityRef(entity) ?? [])])]
}
