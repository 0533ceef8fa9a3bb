import {
  type Contention,
  hashId,
  type OriginOf,
  type Statement,
  type Support,
  type VerificationStatus,
} from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { originOfStatement } from './originOfStatement.ts'

const by = 'support/three-counts 1'

/** How well each thing stands: articles, publishers, origins, never one for another. Sorted by id. */
export function toSupport(
  groups: ReadonlyMap<string, readonly Statement[]>,
  contentions: readonly Contention[],
  scene: Scene,
): readonly Support[] {
  const contested = new Set(
    contentions
      .filter((c) => c.type !== 'unverified' && c.comparable)
      .flatMap((c) => c.positions.flatMap((p) => [...p.claims, ...p.figures])),
  )
  return [...groups]
    .map(([of, statements]) =>
      toOne(of, statements, { scene, isContested: statements.some((s) => contested.has(s.id)) || contested.has(of) }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toOne(
  of: string,
  statements: readonly Statement[],
  { scene, isContested }: { readonly scene: Scene; readonly isContested: boolean },
): Support {
  const origins = uniqueOrigins(statements.map((statement) => originOfStatement(statement, scene)))
  const articles = new Set(statements.map((statement) => statement.article))
  const outlets = new Set([...articles].map((id) => scene.article(id).outlet ?? '(unknown)'))
  const known = new Set(origins.flatMap((origin) => origin.origin ?? []))
  const count = Math.max(1, known.size)
  const status = statusOf(statements, known.size, isContested)
  return {
    kind: 'support',
    id: hashId(['support', of]),
    of,
    articles: articles.size,
    publishers: outlets.size,
    origins: count,
    originOf: origins,
    status,
    reliability: 'F',
    credibility: credibilityOf(status, known.size),
    because: because({ articles: articles.size, publishers: outlets.size, known: known.size, status }),
    by,
  }
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
  readonly publishers: number
  readonly known: number
  readonly status: VerificationStatus
}): string {
  const told = `${plural(counts.articles, 'article')} by ${plural(counts.publishers, 'publisher')}`
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
