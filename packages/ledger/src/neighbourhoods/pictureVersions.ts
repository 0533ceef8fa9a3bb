import type { Database, Session } from '../database/database.ts'
import { retried } from '../database/retried.ts'
import { pictureKinds, toTable } from '../picture.ts'
import { waitTurn } from './locks.ts'
import { touchAll } from './touched.ts'

/** An older version waits so long after a newer one was last at work before it makes the picture its own again. */
const patience = `interval '10 minutes'`

const seeSql = `update picture_versions set seen_at = now() where version = $1 and seen_at < now() - interval '1 minute'`

/** The version that a ledger saw first is the oldest. What a newer one that is at work made, an older one leaves alone. */
const newerSql = `select n.version from picture_versions n
  where n.seen_at > now() - ${patience} and n.number > (select number from picture_versions where version = $1)
  order by n.number desc limit 1`

/** Is the picture of this version? */
export async function isOfVersion(session: Session, version: string): Promise<boolean> {
  return (await session.query('select 1 from picture where version = $1', [version])).length > 0
}

/** Says that a version is at work. */
export async function seeVersion(session: Session, version: string): Promise<void> {
  await session.query(seeSql, [version])
}

/**
 * Makes the picture one of this version: what another made is emptied, and all pages are put on the list. Where a newer
 * version is at work beside it, gives that one and changes nothing. An embedded ledger is open in one process, so nobody is
 * at work beside it.
 */
export async function startVersion(database: Database, version: string): Promise<string | null> {
  if (await isOfVersion(database, version)) {
    await seeVersion(database, version)
    return null
  }
  const isAlone = database.kind === 'embedded'
  const newer = isAlone ? null : await findNewer(database, version)
  if (newer !== null) return newer
  return retried(() =>
    database.transaction(async (session) => {
      await waitTurn(session, 'linking')
      await waitTurn(session, 'making')
      if (await isOfVersion(session, version)) return null
      const other = isAlone ? null : await findNewer(session, version)
      if (other !== null) return other
      await empty(session)
      await touchAll(session)
      await session.query('delete from picture')
      await session.query('insert into picture (version) values ($1)', [version])
      await session.query(
        'insert into picture_versions (version) values ($1) on conflict (version) do update set seen_at = now()',
        [version],
      )
      return null
    }),
  )
}

async function findNewer(session: Session, version: string): Promise<string | null> {
  return (await session.query<{ version: string }>(newerSql, [version]))[0]?.version ?? null
}

async function empty(session: Session): Promise<void> {
  const made = ['topics', 'topic_cases', 'stale', 'article_cards', 'list_parts', 'links', 'link_profiles', 'link_keys']
  for (const table of [...pictureKinds.map(toTable), ...made]) await session.query(`delete from ${table}`)
}
