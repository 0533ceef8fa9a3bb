import { foldLists } from '../cards/foldLists.ts'
import type { Database, Session } from '../database/database.ts'
import { retried } from '../database/retried.ts'
import { tryTurn, waitTurn } from './locks.ts'

/** Fewer changes than these are quickly added up by whoever asks. */
const mostChanges = 200

const foldEntities = [
  `with gone as (delete from entity_changes returning *)
   insert into entity_totals (id, parts, mentions, articles, claims)
     select id, sum(parts), sum(mentions), sum(articles), sum(claims) from gone group by id
   on conflict (id) do update set parts = entity_totals.parts + excluded.parts,
     mentions = entity_totals.mentions + excluded.mentions, articles = entity_totals.articles + excluded.articles,
     claims = entity_totals.claims + excluded.claims`,
  'delete from entity_totals where parts = 0',
]

const foldTallies = `with gone as (delete from tally_changes returning kind, n)
  insert into tally_changes (kind, n) select kind, sum(n) from gone group by kind`

/**
 * Adds up what makers of parts appended to the totals of entities and to the tallies. Where another is at it, it is left to
 * that one, or waited for.
 */
export async function foldTotals(database: Database, how: 'leave' | 'wait'): Promise<void> {
  if (!(await hasChanges(database))) return
  await retried(() =>
    database.transaction(async (session) => {
      if (how === 'wait') await waitTurn(session, 'folding')
      else if (!(await tryTurn(session, 'folding'))) return
      for (const sql of [...foldEntities, ...foldLists]) await session.query(sql)
      const { many } = (await session.query<{ many: boolean }>(manySql))[0] ?? { many: false }
      if (many) await session.query(foldTallies)
    }),
  )
}

const manySql = `select count(*) > ${mostChanges} as many from tally_changes`

async function hasChanges(session: Session): Promise<boolean> {
  const sql = `select exists (select 1 from entity_changes) or exists (select 1 from list_changes) or (${manySql}) as found`
  return (await session.query<{ found: boolean }>(sql))[0]?.found === true
}
