import type { ArticleReading, Capture, LinkProfile, Neighbourhood, Reconciler } from '@fogline/model'
import { createUnionFind } from './stories/words/createUnionFind.ts'

/** Articles that links join, directly or through others, with the captures of their pages. The order of the readings never shows. */
export function toNeighbourhoods<Profile extends LinkProfile>(
  { readings, judgements, captures }: Neighbourhood,
  { toProfile, areLinked, judgedLinks }: Reconciler<Profile>,
): readonly Neighbourhood[] {
  const locations = new Map(captures.map(({ page, location }) => [page, location]))
  const profiles = readings.map((reading) => toProfile(reading, locations.get(reading.article.page) ?? null))
  const sets = createUnionFind()
  for (const holders of byKey(profiles).values()) {
    for (const [at, a] of holders.entries())
      for (const b of holders.slice(at + 1))
        if (sets.find(a.article) !== sets.find(b.article) && areLinked(a, b)) sets.join(a.article, b.article)
  }
  const known = new Set(profiles.map(({ article }) => article))
  for (const [a, b] of judgedLinks(judgements)) if (known.has(a) && known.has(b)) sets.join(a, b)
  const groups = new Map<string, ArticleReading[]>()
  for (const reading of readings) {
    const set = sets.find(reading.article.id)
    const group = groups.get(set)
    if (group === undefined) groups.set(set, [reading])
    else group.push(reading)
  }
  const capturesAt = groupCaptures(captures)
  return [...groups.values()].map((group) => {
    const here = new Set(group.flatMap(({ article }) => locations.get(article.page) ?? []))
    return { readings: group, judgements, captures: [...here].flatMap((location) => capturesAt.get(location) ?? []) }
  })
}

function byKey<Profile extends LinkProfile>(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const holders = new Map<string, Profile[]>()
  for (const profile of profiles) {
    for (const key of new Set(profile.keys)) {
      const found = holders.get(key)
      if (found === undefined) holders.set(key, [profile])
      else found.push(profile)
    }
  }
  return holders
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
