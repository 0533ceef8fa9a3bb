import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'
import { tryScopes } from './locks.ts'
import { toLots } from './toLots.ts'

/** What a part of the picture is of. */
export type ScopeKind = 'neighbourhood' | 'topic'

/** Scopes that are locked until the transaction ends, and the numbers under which they are on the list. */
export interface Taken {
  readonly scopes: readonly string[]
  readonly numbers: readonly string[]
  /** Those that a judgement bears on: they are made anew even where nothing else changed. */
  readonly judged: ReadonlySet<string>
}

/** Where a process is on its way round the list, so that two go on side by side and no scope waits for ever. */
export interface Round {
  readonly kind: ScopeKind
  /** How many articles, or cases, are made at once. */
  most: number
  /** The last scope that was looked at. */
  after: string
  /** The lot that is being made. */
  inHand: readonly string[]
  /** What could not be made is left alone in this run, so that it holds up nothing else. */
  readonly failed: Set<string>
}

export function startRound(kind: ScopeKind, most: number): Round {
  return { kind, most, after: '', inHand: [], failed: new Set() }
}

/** Puts scopes on the list: their parts are not what they should be. One may stand there many times, and is made once for all of them. */
export async function addStale(
  session: Session,
  kind: ScopeKind,
  scopes: Iterable<string>,
  how: { readonly judged: boolean } = { judged: false },
): Promise<void> {
  const sorted = [...new Set(scopes)].sort()
  if (sorted.length === 0) return
  const sql = `insert into stale (kind, scope, judged)
    select $2, scope, $3 from jsonb_array_elements_text($1::jsonb) as given (scope)`
  await session.query(sql, [toJsonb(sorted), kind, how.judged])
}

/**
 * A lot of scopes that nobody else works at; null where there is none. The locks come before the numbers, the numbers before
 * anything else is read: what is put on the list after that stays on it.
 */
export async function takeStale(session: Session, round: Round): Promise<Taken | null> {
  round.inHand = []
  for (const start of new Set([round.after, ''])) {
    round.after = start
    for (;;) {
      const candidates = await findCandidates(session, round)
      if (candidates.length === 0) break
      const able = candidates.filter(({ scope }) => !round.failed.has(scope))
      for (const lot of toLots(able, ({ size }) => Math.max(1, size), round.most)) {
        const scopes = lot.map(({ scope }) => scope)
        const taken = await take(session, round.kind, scopes)
        round.after = scopes.at(-1) ?? ''
        round.inHand = taken.scopes
        if (taken.numbers.length > 0) return taken
      }
      round.after = candidates.at(-1)?.scope ?? ''
    }
  }
  round.after = ''
  return null
}

/** Takes them off the list. */
export async function clearStale(session: Session, { numbers }: Taken): Promise<void> {
  await session.query(
    'delete from stale where number = any (array(select jsonb_array_elements_text($1::jsonb)::bigint))',
    [toJsonb(numbers)],
  )
}

interface Candidate {
  readonly scope: string
  readonly size: number
}

const sizeSql: Readonly<Record<ScopeKind, string>> = {
  neighbourhood: '(select count(*)::int from link_profiles where neighbourhood = s.scope)',
  topic: '(select count(*)::int from topic_cases where topic = s.scope)',
}

function findCandidates(session: Session, { kind, after }: Round): Promise<readonly Candidate[]> {
  const sql = `select s.scope, ${sizeSql[kind]} as size
    from (select distinct scope from stale where kind = $1 and scope > $2 order by scope limit 100) s order by s.scope`
  return session.query<Candidate>(sql, [kind, after])
}

async function take(session: Session, kind: ScopeKind, scopes: readonly string[]): Promise<Taken> {
  const free = await tryScopes(session, kind, scopes)
  const rows = await session.query<{ number: string; scope: string; judged: boolean }>(
    `select number::text, scope, judged from stale where kind = $2 and scope = ${among}`,
    [toJsonb(free), kind],
  )
  return {
    scopes: [...new Set(rows.map(({ scope }) => scope))].sort(),
    numbers: rows.map(({ number }) => number),
    judged: new Set(rows.filter(({ judged }) => judged).map(({ scope }) => scope)),
  }
}
