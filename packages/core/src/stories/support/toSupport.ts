import { type Accounts, type Contention, type Decided, hashId, type Support } from '@fogline/model'
import { contestOf, idsOf } from './contestOf.ts'
import { countPublishers } from './countPublishers.ts'
import { joinAccounts, type Origins } from './origins/joinAccounts.ts'
import { uniqueBy } from './origins/uniqueBy.ts'
import { type Grounds, isConfirmed, type Weighed, weigh } from './weigh.ts'

const by = 'support/origins-and-sides 3'

/** What says one thing, in one neighbourhood or in several. */
export interface SupportGroup {
  readonly of: readonly Decided[]
  readonly parts: readonly Accounts[]
  /** Is it known to be contested whatever the contentions that are looked at? */
  readonly isContested: boolean
}

/** How well each thing stands: articles, publishers, origins, never one for another. Sorted by id. */
export function toSupport(groups: readonly SupportGroup[], contentions: readonly Contention[]): readonly Support[] {
  const contested = contestedBy(contentions)
  const counted = groups.map((group) => {
    const parts = presentParts(group.parts)
    return { group, grounds: { parts, origins: joinAccounts(parts) } }
  })
  const outweighed = new Set(
    counted
      .filter(({ grounds }) => isConfirmed(grounds))
      .flatMap(({ group }) => opposite(new Set(group.of.map(({ id }) => id)), contentions)),
  )
  return counted
    .flatMap(({ group, grounds }) => {
      const contests = new Set([group.isContested ? 'fact' : 'none', ...group.of.map(({ id }) => contested.get(id))])
      const contest = contests.has('fact') ? 'fact' : contests.has('count') ? 'count' : 'none'
      const isOutweighed = group.of.some(({ id }) => outweighed.has(id))
      return toRows(group.of, grounds, weigh({ ...grounds, contest, isOutweighed }))
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Only earlier versions of pages count where there are no others. */
function presentParts(parts: readonly Accounts[]): readonly Accounts[] {
  const present = parts.filter(({ isPast }) => !isPast)
  return present.length > 0 ? present : parts
}

function contestedBy(contentions: readonly Contention[]): ReadonlyMap<string, Grounds['contest']> {
  const contested = new Map<string, Grounds['contest']>()
  const contests = contentions.map((contention) => ({ ...contention, contest: contestOf(contention) }))
  for (const { positions, contest } of contests)
    for (const id of positions.flatMap(idsOf))
      if (contest !== 'none' && contested.get(id) !== 'fact') contested.set(id, contest)
  return contested
}

/** What the one other side says, where there are two. */
function opposite(ids: ReadonlySet<string>, contentions: readonly Contention[]): readonly string[] {
  return contentions
    .filter((contention) => contestOf(contention) !== 'none' && contention.positions.length === 2)
    .flatMap(({ positions }) => {
      const own = positions.filter((position) => idsOf(position).some((id) => ids.has(id)))
      return own.length === 1 ? positions.filter((position) => !own.includes(position)).flatMap(idsOf) : []
    })
}

interface Counted {
  readonly parts: readonly Accounts[]
  readonly origins: Origins
}

/** One row for all on which people decided nothing, and one for each other decision. */
function toRows(of: readonly Decided[], { parts, origins }: Counted, weighed: Weighed): readonly Support[] {
  const told = uniqueBy(
    parts.flatMap(({ accounts }) => accounts),
    ({ present }) => present,
  )
  const reports = told.filter(({ isDigest }) => !isDigest)
  const publishers = countPublishers(reports.map(({ publisher }) => publisher))
  const [rated = null] = parts.flatMap((part) => part.rated ?? []).sort((a, b) => (a.order < b.order ? -1 : 1))
  const reliability = rated?.reliability ?? 'F'
  const remarks = parts.flatMap((part) => part.remarks)
  const counts = { articles: reports.length, digests: told.length - reports.length, publishers: publishers.count }
  const because = [
    `${sayCounts(counts)}; ${sayOrigins(origins)}.${publishers.because}`,
    weighed.because.status,
    `${reliability}${weighed.credibility}: ${rated?.because ?? 'Nobody has rated who says it.'} ${weighed.because.credibility}`,
    ...(remarks.some(({ says }) => says === 'unverified')
      ? ['A page that tells it says that it is not verified.']
      : []),
  ].join(' ')
  const decisions = [...new Set(of.map(toDecision))]
  return decisions.map((decision): Support => {
    const ids = of.filter((one) => toDecision(one) === decision)
    const [{ said, isRejected } = { said: '', isRejected: false }] = ids
    const sorted = ids.map(({ id }) => id).sort()
    return {
      kind: 'support',
      id: hashId(['support', sorted[0] ?? '']),
      of: sorted,
      articles: counts.articles,
      publishers: counts.publishers,
      origins: Math.max(1, origins.named),
      originOf: origins.originOf,
      graph: origins.graph,
      status: isRejected ? 'discounted' : weighed.status,
      reliability,
      credibility: weighed.credibility,
      remarks,
      because: said === '' ? because : `${because} ${said}`,
      by,
    }
  })
}

function toDecision({ said, isRejected }: Decided): string {
  return JSON.stringify([said, isRejected])
}

interface Counts {
  readonly articles: number
  /** They point to what others told, and count apart. */
  readonly digests: number
  readonly publishers: number
}

function sayCounts({ articles, digests: pointing, publishers }: Counts): string {
  const digests =
    pointing === 0
      ? ''
      : `, and ${plural(pointing, 'digest')}, which ${pointing === 1 ? 'counts' : 'count'} as no source`
  return `${plural(articles, 'article')} by ${plural(publishers, 'publisher')}${digests}`
}

/** So many origins are named one by one. */
const fewOrigins = 3

function sayOrigins({ named, graph }: Origins): string {
  if (named === 0) return 'no origin named'
  const labels = [...new Set(graph.nodes.filter(({ isOrigin }) => isOrigin).map(({ label }) => label))].sort()
  const names = labels.length === named && named <= fewOrigins ? `: ${labels.join(', ')}` : ''
  return `${named === 1 ? 'one named origin' : `${named} named origins`}${names}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
