import { type Around, nothing, type Plan, type ThingKind } from './around/around.ts'
import { findPlan } from './around/findPlan.ts'
import { findPlanOf } from './around/findPlanOf.ts'
import { loadAround } from './around/loadAround.ts'
import type { Database, Session } from './database/database.ts'
import { among } from './neighbourhoods/among.ts'
import { toJsonb } from './toJsonb.ts'

/** What a screen about one thing is made of; null where there is no such thing. */
export async function findContentAround(database: Database, kind: ThingKind, id: string): Promise<Around | null> {
  return atOneTime(database, async (session) => {
    const plan = await findPlan(session, kind, id)
    return plan === null ? null : loadAround(session, plan)
  })
}

/** What a list of these events or transfers is made of. */
export function findContentOf(
  database: Database,
  kind: 'events' | 'transfers',
  ids: readonly string[],
): Promise<Around> {
  return atOneTime(database, async (session) => {
    const plan = kind === 'events' ? await planEvents(session, ids) : await planTransfers(session, ids)
    return loadAround(session, plan)
  })
}

/** What has to be known of things that somebody judges, or judged. */
export function findContentAbout(database: Database, ids: readonly string[]): Promise<Around> {
  return atOneTime(database, async (session) => loadAround(session, await findPlanOf(session, ids)))
}

function atOneTime<Result>(database: Database, work: (session: Session) => Promise<Result>): Promise<Result> {
  return database.transaction(async (session) => {
    await session.query('set transaction isolation level repeatable read')
    return work(session)
  })
}

async function planEvents(session: Session, ids: readonly string[]): Promise<Plan> {
  const rows = await session.query<{ id: string; scope: string }>(`select id, scope from events where id = ${among}`, [
    toJsonb(ids),
  ])
  return { ...nothing, isList: true, rows: rows.map(({ id, scope }) => ({ kind: 'events', id, scope })) }
}

/** With their figures, which a transfer names. */
async function planTransfers(session: Session, ids: readonly string[]): Promise<Plan> {
  const rows = await session.query<{ figures: readonly string[] }>(
    `select s.body -> 'figures' as figures from statements s
      join link_profiles l on l.article = s.article and l.reading = s.reading where s.id = ${among}`,
    [toJsonb(ids)],
  )
  return { ...nothing, isList: true, alone: [...ids, ...rows.flatMap(({ figures }) => figures)] }
}
