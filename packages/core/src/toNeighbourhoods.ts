import type { Capture, LinkProfile, Neighbourhood, NeighbourhoodSize, Reconciler } from '@fogline/model'
import { createUnionFind } from './stories/words/createUnionFind.ts'

interface Link {
  readonly a: string
  readonly b: string
  readonly strength: number
}

/** The neighbourhoods of all articles, each with the captures of its pages. The order of the readings never shows. */
export function toNeighbourhoods<Profile extends LinkProfile>(
  { readings, judgements, captures }: Neighbourhood,
  reconciler: Reconciler<Profile>,
): readonly Neighbourhood[] {
  const locations = new Map(captures.map(({ page, location }) => [page, location]))
  const profiles = readings.map((reading) => reconciler.toProfile(reading, locations.get(reading.article.page) ?? null))
  const known = new Map(readings.map((reading) => [reading.article.id, reading]))
  const judged = reconciler
    .judgedLinks(judgements)
    .filter(([a, b]) => known.has(a) && known.has(b))
    .map(([a, b]) => ({ a, b, strength: Infinity }))
  const links = [...findLinks(profiles, reconciler), ...judged]
  const capturesAt = groupCaptures(captures)
  return split([...known.keys()].sort(), links, reconciler.size).map((ids) => {
    const group = ids.flatMap((id) => known.get(id) ?? [])
    const here = new Set(group.flatMap(({ article }) => locations.get(article.page) ?? []))
    return { readings: group, judgements, captures: [...here].flatMap((location) => capturesAt.get(location) ?? []) }
  })
}

function findLinks<Profile extends LinkProfile>(
  profiles: readonly Profile[],
  { strengthOf }: Pick<Reconciler<Profile>, 'strengthOf'>,
): readonly Link[] {
  const holders = new Map<string, Profile[]>()
  for (const profile of profiles) {
    for (const key of new Set(profile.keys)) {
      const found = holders.get(key)
      if (found === undefined) holders.set(key, [profile])
      else found.push(profile)
    }
  }
  const links = new Map<string, Link>()
  for (const a of profiles) {
    for (const b of new Set(a.lookups.flatMap((key) => holders.get(key) ?? []))) {
      const pair = a.article < b.article ? `${a.article} ${b.article}` : `${b.article} ${a.article}`
      if (a === b || links.has(pair)) continue
      const strength = strengthOf(a, b)
      links.set(pair, { a: a.article, b: b.article, strength })
    }
  }
  return [...links.values()].filter(({ strength }) => strength > 0)
}

/** Takes what hangs together apart at rising levels, as long as it is more than it may be. */
function split(
  articles: readonly string[],
  links: readonly Link[],
  { levels: [level = 0, ...higher], most }: NeighbourhoodSize,
): readonly (readonly string[])[] {
  const strong = links.filter(({ strength }) => strength >= level)
  const sets = createUnionFind()
  for (const { a, b } of strong) sets.join(a, b)
  const parts = new Map<string, string[]>()
  for (const article of articles) {
    const part = parts.get(sets.find(article))
    if (part === undefined) parts.set(sets.find(article), [article])
    else part.push(article)
  }
  return [...parts.values()].flatMap((part) => {
    if (part.length <= most || higher.length === 0) return [part]
    const inside = new Set(part)
    return split(
      part,
      strong.filter(({ a }) => inside.has(a)),
      { levels: higher, most },
    )
  })
}

function groupCaptures(captures: readonly Capture[]): ReadonlyMap<string, readonly Capture[]> {
  const groups = new Map<string, Capture[]>()
  for (const capture of captures) {
    const group = groups.get(capture.location)
    if (group === undefined) groups.set(capture.location, [capture])
    else group.push(capture)
  }
  return groups
}
