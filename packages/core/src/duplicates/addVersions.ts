import { type CopyGroup, type CopyMember, type Fingerprint, hashId } from '@fogline/model'
import { countShared } from './countShared.ts'

/** The groups with the earlier versions of their articles; a page with versions and no copies becomes a group of its own. */
export function addVersions(
  groups: readonly CopyGroup[],
  lineages: readonly (readonly string[])[],
  fingerprints: readonly Fingerprint[],
): readonly CopyGroup[] {
  const prints = new Map(fingerprints.map((print) => [print.article, print.shingles]))
  const share = (a: string, b: string) => shareOf(prints.get(a) ?? [], prints.get(b) ?? [])
  const earlierOf = new Map(lineages.map((lineage) => [lineage.at(-1) ?? '', lineage.slice(0, -1)] as const))
  const grown = groups.map((group) => {
    const earlier = group.members.flatMap(({ article }) => toEarlier(article, earlierOf.get(article) ?? [], share))
    return earlier.length === 0 ? group : toGroup(group.original, [...group.members, ...earlier])
  })
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ article }) => article)))
  const alone = [...earlierOf]
    .filter(([present]) => !grouped.has(present))
    .map(([present, earlier]) => toGroup(present, [toPresent(present), ...toEarlier(present, earlier, share)]))
  return [...grown, ...alone]
}

function toGroup(original: string, members: readonly CopyMember[]): CopyGroup {
  const sorted = [...members].sort((a, b) => (a.article < b.article ? -1 : 1))
  return { id: hashId(['copies', sorted.map(({ article }) => article)]), original, members: sorted }
}

function toPresent(article: string): CopyMember {
  return {
    article,
    relation: 'original',
    containment: 1,
    because: 'What the page says now.',
    evidence: [],
    by: 'copies/original',
  }
}

function toEarlier(
  present: string,
  earlier: readonly string[],
  share: (a: string, b: string) => number,
): readonly CopyMember[] {
  return earlier.map((article) => ({
    article,
    relation: 'updated_version',
    containment: Math.round(share(article, present) * 1000) / 1000,
    because: 'An earlier version of the same page.',
    evidence: [],
    by: 'copies/version-of-page',
  }))
}

/** Which share of the first's five-word runs the second holds; two texts too short for one are taken as the same. */
function shareOf(a: readonly number[], b: readonly number[]): number {
  return a.length === 0 ? 1 : countShared(a, b) / a.length
}
