import {
  type Contention,
  hashId,
  type Judgement,
  type Statement,
  type Support,
  type VerificationStatus,
} from '@fogline/model'
import { toRater } from '../../judgements/sourceRatings.ts'
import { standingOf, toStandings, withStanding } from '../../judgements/standings.ts'
import { withCorrections } from '../../judgements/withCorrections.ts'
import type { Scene } from '../scene/toScene.ts'
import { countPublishers } from './countPublishers.ts'
import { type LookUps, toLookUps } from './origins/lookUps.ts'
import { type Origins, toOrigins } from './origins/toOrigins.ts'
import { isWithdrawn, presentStatements, toWithdrawn } from './toWithdrawn.ts'

const by = 'support/three-counts 2'

interface SupportInput {
  /** For each thing, by id: the statements that say it. */
  readonly groups: ReadonlyMap<string, readonly Statement[]>
  readonly contentions: readonly Contention[]
  readonly judgements: readonly Judgement[]
  readonly scene: Scene
  /** Ids of statements that a later version of their page no longer makes. */
  readonly gone: ReadonlySet<string>
}

/** How well each thing stands: articles, publishers, origins, never one for another. Sorted by id. */
export function toSupport({ groups, contentions, judgements, scene, gone }: SupportInput): readonly Support[] {
  const contested = new Set(
    contentions
      .filter((c) => c.type !== 'unverified' && c.comparable)
      .flatMap((c) => c.positions.flatMap((p) => [...p.claims, ...p.figures])),
  )
  const standings = toStandings(judgements)
  const rate = toRater(judgements, scene)
  const counted = new Map<readonly Statement[], Counted>()
  const lookUps = toLookUps(scene)
  return [...groups]
    .map(([of, statements]) => {
      const isContested = contested.has(of) || statements.some((s) => contested.has(s.id))
      const known = counted.get(statements) ?? count(presentStatements(statements, scene), lookUps)
      counted.set(statements, known)
      const support = toOne(of, known, isContested)
      const rated = rate(isWithdrawn(statements, gone, scene) ? toWithdrawn(support) : support, statements)
      return withStanding(withCorrections(rated, statements), standingOf(of, statements, standings))
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What is the same for all statements that say one thing. */
interface Counted extends Origins {
  readonly statements: readonly Statement[]
  readonly articles: number
  /** They point to what others told, and count apart. */
  readonly digests: number
  readonly publishers: ReturnType<typeof countPublishers>
}

function count(statements: readonly Statement[], lookUps: LookUps): Counted {
  const { scene } = lookUps
  const articles = [...new Set(statements.map((statement) => scene.presentOf(statement.article)))].map(scene.article)
  const reports = articles.filter(({ form }) => form !== 'digest')
  const told = statements.filter(({ article }) => scene.article(article).form !== 'digest')
  return {
    ...toOrigins(statements, lookUps),
    statements: told.length > 0 ? told : statements,
    articles: reports.length,
    digests: articles.length - reports.length,
    publishers: countPublishers(reports, scene),
  }
}

function toOne(of: string, counted: Counted, isContested: boolean): Support {
  const { statements, articles, publishers, originOf, graph, known } = counted
  const status = statusOf(statements, known, isContested)
  return {
    kind: 'support',
    id: hashId(['support', of]),
    of,
    articles,
    publishers: publishers.count,
    origins: Math.max(1, known),
    originOf,
    graph,
    status,
    reliability: 'F',
    credibility: credibilityOf(status, known),
    because: `${because({ ...counted, publishers: publishers.count, status })}${publishers.because}`,
    by,
  }
}

function statusOf(statements: readonly Statement[], known: number, isContested: boolean): VerificationStatus {
  const statuses = new Set(statements.flatMap((s) => ('status' in s ? [s.status] : [])))
  if (isContested) return 'contested'
  if (statuses.has('denied')) return 'denied'
  if (known >= 2) return 'corroborated'
  if (statuses.has('unverified')) return 'unverified'
  return known === 1 ? 'single_origin' : 'unverified'
}

/** Admiralty credibility from counts alone: two origins that agree 2, one named origin 3, else 6 (cannot be judged). */
function credibilityOf(status: VerificationStatus, known: number): Support['credibility'] {
  if (status === 'corroborated') return 2
  return status === 'single_origin' && known === 1 ? 3 : 6
}

function because(counts: {
  readonly articles: number
  /** They point to what others told, and count apart. */
  readonly digests: number
  readonly publishers: number
  readonly known: number
  readonly status: VerificationStatus
}): string {
  const digests = counts.digests === 0 ? '' : `, and ${plural(counts.digests, 'digest')}, which count as no source`
  const told = `${plural(counts.articles, 'article')} by ${plural(counts.publishers, 'publisher')}${digests}`
  const origin =
    counts.known === 0
      ? 'no origin is named, so it counts as one at most'
      : counts.known === 1
        ? 'all that is known of its origin leads to one source'
        : `${counts.known} named origins stand behind it`
  const contested = counts.status === 'contested' ? '; other sources say otherwise' : ''
  return `${told}; ${origin}${contested}.`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
