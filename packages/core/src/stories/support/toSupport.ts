import {
  type Contention,
  hashId,
  type Judgement,
  type OriginOf,
  type Statement,
  type Support,
  type VerificationStatus,
} from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { countPublishers } from './countPublishers.ts'
import { originOfStatement, sourceKey } from './originOfStatement.ts'
import { isWithdrawn, presentStatements, toWithdrawn } from './toWithdrawn.ts'

const by = 'support/three-counts 1'

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
  const verdicts = latestVerdicts(judgements)
  return [...groups]
    .map(([of, statements]) => {
      const isContested = contested.has(of) || statements.some((s) => contested.has(s.id))
      const support = toOne(of, presentStatements(statements, scene), { scene, isContested })
      return judged(isWithdrawn(statements, gone, scene) ? toWithdrawn(support) : support, verdicts.get(of))
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The last decision on each thing to accept or reject it. */
function latestVerdicts(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const inOrder = [...judgements].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  const decided = inOrder.filter(({ verdict }) => verdict === 'accept' || verdict === 'reject' || verdict === 'unsure')
  return new Map(decided.flatMap((judgement) => judgement.about.map((id) => [id, judgement] as const)))
}

/** A person's decision stands beside what was worked out; the counts stay as they are. */
function judged(support: Support, judgement: Judgement | undefined): Support {
  if (judgement === undefined || judgement.verdict === 'unsure') return support
  const said = `${judgement.by} ${judgement.verdict === 'accept' ? 'accepted' : 'rejected'} it`
  const why = judgement.because === null ? '' : ` (“${judgement.because}”)`
  const status = judgement.verdict === 'reject' ? 'discounted' : support.status
  return { ...support, status, because: `${support.because} ${said}${why}.` }
}

function toOne(
  of: string,
  statements: readonly Statement[],
  { scene, isContested }: { readonly scene: Scene; readonly isContested: boolean },
): Support {
  const origins = uniqueOrigins(
    withOutlets(
      statements.map((statement) => originOfStatement(statement, scene)),
      scene,
    ),
  )
  const articles = [...new Set(statements.map((statement) => scene.presentOf(statement.article)))].map(scene.article)
  const reports = articles.filter(({ form }) => form !== 'digest')
  const told = statements.filter(({ article }) => scene.article(article).form !== 'digest')
  const publishers = countPublishers(reports, scene)
  const known = new Set(origins.flatMap((origin) => origin.origin ?? []))
  const status = statusOf(told.length > 0 ? told : statements, known.size, isContested)
  const counts = { articles: reports.length, digests: articles.length - reports.length, publishers: publishers.count }
  return {
    kind: 'support',
    id: hashId(['support', of]),
    of,
    articles: reports.length,
    publishers: publishers.count,
    origins: Math.max(1, known.size),
    originOf: origins,
    status,
    reliability: 'F',
    credibility: credibilityOf(status, known.size),
    because: `${because({ ...counts, known: known.size, status })}${publishers.because}`,
    by,
  }
}

/** An article with no named source is an origin itself where others say that they have it from its outlet. */
function withOutlets(origins: readonly OriginOf[], scene: Scene): readonly OriginOf[] {
  const known = new Set(origins.flatMap((origin) => origin.origin ?? []))
  return origins.map((origin) => {
    const { outlet, form } = scene.article(origin.article)
    if (origin.origin !== null || outlet === null || form === 'digest' || !known.has(sourceKey(outlet, scene)))
      return origin
    return { ...origin, origin: sourceKey(outlet, scene), because: `Others say that they have it from ${outlet}.` }
  })
}

/** One line an article: the known origin where its statements give one. */
function uniqueOrigins(origins: readonly OriginOf[]): readonly OriginOf[] {
  const unique = new Map(origins.map((origin) => [JSON.stringify([origin.article, origin.origin]), origin]))
  return [...unique.values()].sort((a, b) =>
    a.article === b.article ? ((a.origin ?? '') < (b.origin ?? '') ? -1 : 1) : a.article < b.article ? -1 : 1,
  )
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
