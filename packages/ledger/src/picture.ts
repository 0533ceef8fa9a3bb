import { assertNever, type Picture } from '@fogline/model'
import type { Database, Session } from './database/database.ts'
import type { PictureKind, PictureRow } from './ledger.ts'
import { toJsonbChunks } from './toJsonb.ts'

const kinds: readonly PictureKind[] = [
  'copies',
  'entities',
  'events',
  'stories',
  'tracks',
  'contentions',
  'support',
  'histories',
]

/** The table's name is the kind's; the switch keeps any other word out of the SQL. */
function toTable(kind: PictureKind): string {
  switch (kind) {
    case 'copies':
    case 'entities':
    case 'events':
    case 'stories':
    case 'tracks':
    case 'contentions':
    case 'support':
    case 'histories':
      return kind
    default:
      return assertNever(kind)
  }
}

/** Empties the derived tables and fills them again; a reader sees the old picture or the new one, never half of each. */
export async function replacePicture(database: Database, picture: Picture, entries: number): Promise<void> {
  await database.transaction(async (session) => {
    await session.query('lock table picture in exclusive mode')
    for (const kind of kinds) {
      const table = toTable(kind)
      await session.query(`delete from ${table}`)
      const insert = `insert into ${table} (id, body) select o ->> 'id', o from jsonb_array_elements($1::jsonb) as given (o)`
      for (const chunk of toJsonbChunks(picture[kind])) await session.query(insert, [chunk])
    }
    await session.query('delete from picture')
    await session.query('insert into picture (version, entries) values ($1, $2)', [picture.version, entries])
  })
}

/** Captures are counted where the page is another than at the capture before: seeing the same again changes no picture. */
const turnsSql = `(select count(*) from (
    select c.page, lag(c.page) over (partition by p.location order by c.fetched_at, c.page) as before
    from captures c join pages p on p.id = c.page
  ) seen where before is distinct from page)`

const entriesSql = `(select count(*) from readings) + (select count(*) from judgements) + ${turnsSql}`

/** How many readings, judgements and turns of pages there are: all only ever grow. */
export async function countEntries(session: Session): Promise<number> {
  return (await session.query<{ n: number }>(`select (${entriesSql})::int as n`))[0]?.n ?? 0
}

/** Was the picture made by this version, from all that is here? */
export async function hasPicture(session: Session, version: string): Promise<boolean> {
  const sql = `select 1 from picture where version = $1 and entries = ${entriesSql}`
  return (await session.query(sql, [version])).length > 0
}

async function readKind<Kind extends PictureKind>(session: Session, kind: Kind): Promise<readonly PictureRow<Kind>[]> {
  const rows = await session.query<{ body: PictureRow<Kind> }>(
    `select body from ${toTable(kind)} order by id collate "C"`,
  )
  return rows.map(({ body }) => body)
}

/** The whole picture, or null where none was made yet. */
export async function readPicture(database: Database): Promise<Picture | null> {
  return database.transaction(async (session) => {
    await session.query('set transaction isolation level repeatable read')
    const version = (await session.query<{ version: string }>('select version from picture'))[0]?.version
    if (version === undefined) return null
    return {
      version,
      copies: await readKind(session, 'copies'),
      entities: await readKind(session, 'entities'),
      events: await readKind(session, 'events'),
      stories: await readKind(session, 'stories'),
      tracks: await readKind(session, 'tracks'),
      contentions: await readKind(session, 'contentions'),
      support: await readKind(session, 'support'),
      histories: await readKind(session, 'histories'),
    }
  })
}

/** One object of the picture, or null. */
export async function readPictureRow<Kind extends PictureKind>(
  session: Session,
  kind: Kind,
  id: string,
): Promise<PictureRow<Kind> | null> {
  const rows = await session.query<{ body: PictureRow<Kind> }>(`select body from ${toTable(kind)} where id = $1`, [id])
  return rows[0]?.body ?? null
}
