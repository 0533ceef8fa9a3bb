import { appendJudgement, appendReading, appendRejection } from './append.ts'
import { countBacklog } from './backlog.ts'
import { findBriefContent } from './briefContent.ts'
import { appendCapture, findCaptures } from './captures.ts'
import { checkLedger } from './checkLedger.ts'
import { findContentAbout, findContentAround, findContentOf } from './contentAround.ts'
import type { Database } from './database/database.ts'
import { openEmbedded } from './database/openEmbedded.ts'
import { type OnQuery, timed } from './database/timed.ts'
import { withoutPassword } from './database/withoutPassword.ts'
import { readHealth } from './health.ts'
import type { Ledger } from './ledger.ts'
import { countContent, countCopied, findList, findNamed, findTallies } from './lists.ts'
import { migrate } from './migrations/migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { completePicture, updatePicture } from './neighbourhoods/updatePicture.ts'
import { hasPicture, readPicture, readPictureRow } from './picture.ts'
import * as queries from './queries.ts'
import { openEmbeddedQueue } from './queue/embedded/embeddedQueue.ts'
import { defaultLimits } from './queue/queueLimits.ts'
import { search } from './search.ts'
import { createTurns } from './turn.ts'
import * as watch from './watchStates.ts'

/** `schema`: where on a server the tables are; also read from `?schema=` in the address; `fogline` where neither says. */
export interface LedgerOptions {
  readonly schema?: string
  readonly onQuery?: OnQuery
}

function isServer(location: string): boolean {
  return /^postgres(ql)?:\/\//.test(location)
}

/** The client of a server is loaded only where there is a server. */
async function openDatabase(location: string, options: LedgerOptions): Promise<Database> {
  if (!isServer(location)) return openEmbedded(location)
  const { openPostgres } = await import('./database/openPostgres.ts')
  return openPostgres(location, options.schema ?? new URL(location).searchParams.get('schema') ?? 'fogline')
}

function toLedger(location: string, database: Database): Ledger {
  return {
    location,
    hasPage: (pageLocation, sha256, version) => queries.hasPage(database, { location: pageLocation, sha256 }, version),
    pagesSeen: (version) => queries.findPagesSeen(database, version),
    append: (reading) => appendReading(database, reading),
    appendCapture: (page) => appendCapture(database, page),
    captures: () => findCaptures(database),
    appendRejection: (rejection, version) => appendRejection(database, rejection, version),
    appendJudgement: (judgement) => appendJudgement(database, judgement),
    pages: () => queries.findPages(database),
    articles: () => queries.findArticles(database),
    statements: () => queries.findStatements(database),
    judgements: () => queries.findJudgements(database),
    rejections: () => queries.findRejections(database),
    articleReadings: () => queries.findArticleReadings(database),
    fetchedPages: () => watch.findFetchedPages(database),
    textsAt: (pageLocation, version) => watch.findTextsAt(database, pageLocation, version),
    watchStates: () => watch.findWatchStates(database),
    putWatchStates: (states) => watch.putWatchStates(database, states),
    removeWatch: (watched) => watch.removeWatch(database, watched),
    page: (id) => queries.findPage(database, id),
    article: (id) => queries.findArticle(database, id),
    articleReading: (id) => queries.findArticleReading(database, id),
    statement: (id) => queries.findStatement(database, id),
    hasPicture: (version) => hasPicture(database, version),
    updatePicture: (reconciler, onBatch) => updatePicture(database, reconciler, onBatch),
    completePicture: (reconciler, onBatch) => completePicture(database, reconciler, onBatch),
    picture: () => readPicture(database),
    pictureRow: (kind, id) => readPictureRow(database, kind, id),
    list: (kind, part) => findList(database, kind, part),
    named: (kind, part) => findNamed(database, kind, part),
    tallies: () => findTallies(database),
    counts: () => countContent(database),
    copied: () => countCopied(database),
    contentAround: (kind, id) => findContentAround(database, kind, id),
    contentOf: (kind, ids) => findContentOf(database, kind, ids),
    briefContent: (story) => findBriefContent(database, story),
    contentAbout: (ids) => findContentAbout(database, ids),
    withTurn: createTurns(database),
    search: (words, limit) => search(database, words, limit),
    queue: (limits) => openEmbeddedQueue(database, location, { ...defaultLimits, ...limits }),
    connections: () => database.connections(),
    backlog: () => countBacklog(database),
    check: () => checkLedger(database, location),
    health: () => readHealth(database, location),
    close: () => database.close(),
  }
}

/** Opens a ledger in a folder (made where there is none) or on a server (`postgres://…`), with its schema up to date. */
export async function openLedger(location: string, options: LedgerOptions = {}): Promise<Ledger> {
  const shown = isServer(location) ? withoutPassword(location) : location
  const opened = await openDatabase(location, options)
  const database = options.onQuery === undefined ? opened : timed(opened, options.onQuery)
  try {
    await migrate(database, shown, migrations)
  } catch (error) {
    await database.close()
    throw error
  }
  return toLedger(shown, database)
}
