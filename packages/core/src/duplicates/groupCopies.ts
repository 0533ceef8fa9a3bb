import { type Article, type CopyGroup, type Fingerprint, type Houses, hashId, toHouses } from '@fogline/model'
import { addVersions } from './addVersions.ts'
import { chooseOriginal, type Known } from './chooseOriginal.ts'
import { findOverlaps, type Overlaps } from './findOverlaps.ts'
import { liftOverlaps } from './liftOverlaps.ts'
import { toMember } from './toMember.ts'

/** Articles that are one voice, earlier versions of a page (`lineages`, the present one last) among them; each member shares text with the original itself, so two neighbours of a round-up stay apart. */
export function groupCopies({
  articles,
  fingerprints,
  lineages = [],
  houses = toHouses([]),
}: {
  readonly articles: readonly Article[]
  readonly fingerprints: readonly Fingerprint[]
  readonly lineages?: readonly (readonly string[])[]
  readonly houses?: Houses
}): readonly CopyGroup[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const known = [...new Map(fingerprints.map((print) => [print.article, print])).values()]
    .filter(({ article }) => byId.has(article))
    .sort((a, b) => compare(a.article, b.article))
  const overlaps = liftOverlaps(findOverlaps(known, articles), lineages)
  const earlier = new Set(lineages.flatMap((lineage) => lineage.slice(0, -1)))
  const present = known.filter(({ article }) => !earlier.has(article))
  const groups: CopyGroup[] = []
  const free = new Set(present.map(({ article }) => article))
  for (const { article } of present) {
    if (!free.has(article)) continue
    const reached = reach(article, overlaps)
    for (const id of reached) free.delete(id)
    groups.push(
      ...split(
        reached.flatMap((id) => byId.get(id) ?? []),
        { overlaps, houses },
      ),
    )
  }
  return [...addVersions(groups, lineages, known)].sort((a, b) => compare(a.id, b.id))
}

/** All articles that a chain of shared text leads to. */
function reach(start: string, overlaps: Overlaps): readonly string[] {
  const reached = new Set([start])
  for (const id of reached) for (const partner of overlaps.partners(id)) reached.add(partner)
  return [...reached].sort()
}

/** Takes the original and those that share text with it; what is left is looked at again. */
function split(all: readonly Article[], known: Known): readonly CopyGroup[] {
  const { overlaps } = known
  const ids = new Set(all.map(({ id }) => id))
  const articles = all.filter(({ id }) => overlaps.partners(id).some((partner) => ids.has(partner)))
  const original = chooseOriginal(
    articles.filter((one) => !isRoundUp(one, articles, overlaps)),
    known,
  )
  if (!original) return []
  const taken = new Set([original.id, ...overlaps.partners(original.id)])
  const members = articles.filter(({ id }) => taken.has(id))
  const rest = articles.filter(({ id }) => !taken.has(id))
  if (members.length < 2) return split(rest, known)
  const group = {
    id: hashId(['copies', members.map(({ id }) => id).sort()]),
    original: original.id,
    members: members.map((article) => toMember(article, original, known)).sort((a, b) => compare(a.article, b.article)),
  }
  return [group, ...split(rest, known)]
}

/** Is this a later page that holds two others which share nothing with each other? It is made of them, not they of it. */
function isRoundUp(article: Article, articles: readonly Article[], overlaps: Overlaps): boolean {
  const day = article.publishedAt
  if (day === null) return false
  const parts = articles.filter(
    (part) =>
      part !== article &&
      overlaps.share(part.id, article.id) >= 0.7 &&
      part.publishedAt !== null &&
      part.publishedAt < day,
  )
  return parts.some((part, at) => parts.slice(at + 1).some((other) => overlaps.share(part.id, other.id) === 0))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
