import { type LedgerContent, mergeParts, type Picture } from '@fogline/model'
import { findIds } from './around/findIds.ts'
import { findTopics, loadContentions, loadRows, loadSupport, loadTracks, renameEntities } from './around/loadPicture.ts'
import type { Database, Session } from './database/database.ts'
import { findReadings } from './findReadings.ts'
import { findTallies } from './lists.ts'
import { among } from './neighbourhoods/among.ts'
import { emptyPart, readWhole } from './picture.ts'
import { findArticleReadings, findJudgements, findPages, findPagesOf, findSomeRejections } from './queries.ts'

/** What a brief is made of: of a small ledger all of it, of a large one the stories of most weight and the newest. */
export interface BriefContent extends LedgerContent {
  readonly left: BriefLeft
}

/** How much the ledger holds beside. */
export interface BriefLeft {
  readonly stories: number
  readonly articles: number
  readonly rejections: number
}

/** A ledger of so many articles or fewer is taken whole; of a larger one so many are. */
const mostArticles = 1000

/** So many stories: those that most articles tell, and the newest. */
const [largest, newest] = [150, 50]

const mostRejections = 200

/** What a brief is made of; where a story is named, by the beginning of its id, a large ledger gives what is around it. */
export function findBriefContent(database: Database, story: string | null = null): Promise<BriefContent> {
  return database.transaction(async (session) => {
    await session.query('set transaction isolation level repeatable read')
    const { rejections, total } = await findSomeRejections(session, mostRejections)
    const judgements = await findJudgements(session)
    const isSmall = (await session.query(`select 1 from link_profiles offset ${mostArticles} limit 1`)).length === 0
    const content = isSmall ? await loadAll(session) : await loadScopes(session, await findScopes(session, story))
    const tallies = await findTallies(session)
    const left = {
      stories: isSmall ? 0 : (tallies.stories ?? 0) - content.picture.stories.length,
      articles: isSmall ? 0 : Math.max(0, (tallies.articles ?? 0) - content.readings.length),
      rejections: total - rejections.length,
    }
    return { ...content, rejections, judgements, left }
  })
}

type Content = Pick<LedgerContent, 'pages' | 'readings' | 'picture'>

async function loadAll(session: Session): Promise<Content> {
  return {
    pages: await findPages(session),
    readings: await findArticleReadings(session),
    picture: (await readWhole(session)) ?? { version: 'none', ...emptyPart },
  }
}

/** The neighbourhoods of those stories, as many as come to so many articles. */
async function findScopes(session: Session, story: string | null): Promise<readonly string[]> {
  const chosen =
    story === null
      ? `(select scope, 0 as part, row_number() over (order by articles desc, events desc, id collate "C") as n
            from stories order by articles desc, events desc, id collate "C" limit ${largest})
         union all
         (select scope, 1, row_number() over (order by latest desc nulls last, articles desc, id collate "C")
            from stories order by latest desc nulls last, articles desc, id collate "C" limit ${newest})`
      : `select scope, 0 as part, row_number() over (order by id collate "C") as n from stories where starts_with(id, $1) limit 20`
  const rows = await session.query<{ scope: string; articles: number }>(
    `select scope, (select count(*)::int from link_profiles where neighbourhood = scope) as articles
      from (select scope, min(n * ${largest / newest} ^ part) as n from (${chosen}) c group by scope) s order by n, scope`,
    story === null ? [] : [story],
  )
  let articles = 0
  return rows
    .filter((row, at) => {
      articles += row.articles
      return at === 0 || articles <= mostArticles
    })
    .map(({ scope }) => scope)
}

/** What is in these neighbourhoods, and the topics of their statements as far as they hold these. */
async function loadScopes(session: Session, scopes: readonly string[]): Promise<Content> {
  const members = await findIds(
    session,
    `select article as id from link_profiles where neighbourhood = ${among}`,
    scopes,
  )
  const readings = await findReadings(session, members)
  const statements = readings.flatMap((reading) => reading.statements).map(({ id }) => id)
  const within = [...new Set([...scopes, ...(await findTopics(session, { statements, scopes }))])]
  const events = await loadRows(session, 'events', scopes)
  const part = mergeParts([
    {
      copies: await loadRows(session, 'copies', scopes),
      entities: await renameEntities(session, await loadRows(session, 'entities', scopes)),
      events,
      stories: await loadRows(session, 'stories', scopes),
      tracks: await loadTracks(session, within, statements),
      contentions: await loadContentions(session, within, [...members, ...statements]),
      support: await loadSupport(session, [...statements, ...events.map(({ id }) => id)], { withGraphs: true }),
      histories: await loadRows(session, 'histories', scopes),
    },
  ])
  const pages = await findPagesOf(session, [...new Set(readings.map(({ article }) => article.page))])
  return { pages, readings, picture: { version: await findVersion(session), ...part } }
}

async function findVersion(session: Session): Promise<Picture['version']> {
  return (await session.query<{ version: string }>('select version from picture'))[0]?.version ?? 'none'
}
