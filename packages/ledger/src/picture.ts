import { assertNever, mergeParts, type Picture, type PicturePart } from '@fogline/model'
import type { Database, Session } from './database/database.ts'
import type { PictureKind, PictureRow } from './ledger.ts'

/** Every kind of thing that a picture holds. */
export const pictureKinds: readonly PictureKind[] = [
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
export function toTable(kind: PictureKind): string {
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

/** Was the picture made by this version, from all that is here? What somebody has in hand is on its list until it is done. */
export async function hasPicture(session: Session, version: string): Promise<boolean> {
  const sql = `select 1 from picture where version = $1 and not exists (select 1 from touched)
    and not exists (select 1 from stale) and not exists (select 1 from entity_changes)`
  return (await session.query(sql, [version])).length > 0
}

async function readKind<Kind extends PictureKind>(session: Session, kind: Kind): Promise<readonly PictureRow<Kind>[]> {
  const rows = await session.query<{ body: PictureRow<Kind> }>(
    `select body from ${toTable(kind)} order by id collate "C", scope collate "C"`,
  )
  return rows.map(({ body }) => body)
}

/** The whole picture, or null where none was made yet. */
export async function readPicture(database: Database): Promise<Picture | null> {
  return database.transaction(async (session) => {
    await session.query('set transaction isolation level repeatable read')
    return readWhole(session)
  })
}

/** The same, in a transaction. */
export async function readWhole(session: Session): Promise<Picture | null> {
  const version = (await session.query<{ version: string }>('select version from picture'))[0]?.version
  if (version === undefined) return null
  const whole: PicturePart = {
    copies: await readKind(session, 'copies'),
    entities: await readKind(session, 'entities'),
    events: await readKind(session, 'events'),
    stories: await readKind(session, 'stories'),
    tracks: await readKind(session, 'tracks'),
    contentions: await readKind(session, 'contentions'),
    support: await readKind(session, 'support'),
    histories: await readKind(session, 'histories'),
  }
  return { version, ...mergeParts([whole]) }
}

/** One object of the picture, or null; an entity of several neighbourhoods is one. */
export async function readPictureRow<Kind extends PictureKind>(
  session: Session,
  kind: Kind,
  id: string,
): Promise<PictureRow<Kind> | null> {
  const rows = await session.query<{ body: PictureRow<Kind> }>(
    `select body from ${toTable(kind)} where id = $1 order by scope collate "C"`,
    [id],
  )
  const found = mergeParts([{ ...emptyPart, [kind]: rows.map(({ body }) => body) }])[kind]
  return found[0] ?? null
}

/** A part of a picture that holds nothing. */
export const emptyPart: PicturePart = {
  copies: [],
  entities: [],
  events: [],
  stories: [],
  tracks: [],
  contentions: [],
  support: [],
  histories: [],
}
