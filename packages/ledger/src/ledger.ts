import type {
  Article,
  ArticleReading,
  Capture,
  FetchedPage,
  Judgement,
  LinkProfile,
  PageRecord,
  Picture,
  Reading,
  Reconciler,
  Rejection,
  Span,
  Statement,
  WatchState,
} from '@fogline/model'
import type { Around, ThingKind } from './around/around.ts'
import type { Backlog } from './backlog.ts'
import type { BriefContent } from './briefContent.ts'
import type { Connections } from './database/database.ts'
import type { LedgerCounts, ListKind, ListPage, ListPart, ListRows } from './lists.ts'
import type { PictureUpdate } from './neighbourhoods/updatePicture.ts'
import type { Queue } from './queue/queue.ts'
import type { QueueLimits } from './queue/queueLimits.ts'
import type { WithTurn } from './turn.ts'

/** A rejection with the hash of the bytes that were rejected; null where none came. */
export interface KeptRejection extends Rejection {
  readonly sha256: string | null
}

export type PictureKind = Exclude<keyof Picture, 'version'>

/** One object of the picture. */
export type PictureRow<Kind extends PictureKind> = Picture[Kind][number]

/** Words found. `marks` are UTF-16 spans of `snippet`; `start` is where a statement's sentence, or the first of the words, begins in the article's text. */
export interface SearchHit {
  readonly kind: 'article' | Statement['kind']
  readonly id: string
  readonly article: string
  readonly title: string | null
  readonly snippet: string
  readonly marks: readonly Span[]
  readonly start: number | null
  readonly rank: number
  /** Null for an article. */
  readonly statement: Statement | null
  /** Of a claim the name of whoever is joined with its speaker. */
  readonly speaker: string | null
}

export interface HealthCheck {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

/** How the ledger is; `counts` is by table, all readings included; `bytes` is its size on disk. */
export interface LedgerHealth {
  readonly location: string
  readonly kind: 'embedded' | 'postgres'
  readonly engine: string
  readonly migrations: readonly { readonly number: number; readonly name: string; readonly at: string }[]
  readonly counts: Readonly<Record<string, number>>
  readonly bytes: number
  readonly lastReadingAt: string | null
  readonly readers: readonly { readonly version: string; readonly readings: number }[]
  readonly pictureVersion: string | null
  readonly checks: readonly HealthCheck[]
}

/**
 * Pages, articles, statements and judgements, appended and never changed, and the picture made of them. Queries answer with
 * each page's newest reading; lists are sorted by id.
 */
export interface Ledger {
  readonly location: string
  /** Was this page read or rejected already, by this version of the reader? */
  readonly hasPage: (location: string, sha256: string, version: string) => Promise<boolean>
  /** All that `hasPage` says yes to, as location and hash with a line break between: one question for a whole run. */
  readonly pagesSeen: (version: string) => Promise<ReadonlySet<string>>
  /** On disk when it returns, whole or not at all; doing it again appends nothing. */
  readonly append: (reading: Reading) => Promise<{ readonly appended: boolean }>
  /** That a page was seen again with the same bytes; appending a reading keeps the first time by itself. */
  readonly appendCapture: (page: {
    readonly location: string
    readonly sha256: string
    readonly fetchedAt: string | null
  }) => Promise<void>
  readonly appendRejection: (rejection: KeptRejection, version: string) => Promise<void>
  readonly appendJudgement: (judgement: Judgement) => Promise<{ readonly appended: boolean }>
  readonly pages: () => Promise<readonly PageRecord[]>
  readonly articles: () => Promise<readonly Article[]>
  readonly statements: () => Promise<readonly Statement[]>
  readonly judgements: () => Promise<readonly Judgement[]>
  /** Those of locations that no later reading could be made of. */
  readonly rejections: () => Promise<readonly KeptRejection[]>
  readonly articleReadings: () => Promise<readonly ArticleReading[]>
  /** Every capture of the locations that more than one page was taken from, oldest first. */
  readonly captures: () => Promise<readonly Capture[]>
  /** The last time that each location gave bytes, read or rejected. */
  readonly fetchedPages: () => Promise<readonly FetchedPage[]>
  /** Ids of the texts that this version of the reader found at a location the last time; empty where it found none. */
  readonly textsAt: (location: string, version: string) => Promise<readonly string[]>
  /** What is known of the addresses that are watched, sorted by location. */
  readonly watchStates: () => Promise<readonly WatchState[]>
  /** Keeps them in the place of what was known, all or none. */
  readonly putWatchStates: (states: readonly WatchState[]) => Promise<void>
  /** Forgets a source; the pages that it led to are not asked for again. Gives whether it was there. */
  readonly removeWatch: (location: string) => Promise<boolean>
  readonly page: (id: string) => Promise<PageRecord | null>
  readonly article: (id: string) => Promise<Article | null>
  readonly articleReading: (id: string) => Promise<ArticleReading | null>
  readonly statement: (id: string) => Promise<Statement | null>
  /** Was the picture made by this version, from all that is here? */
  readonly hasPicture: (version: string) => Promise<boolean>
  /**
   * Works what came since into the picture until nothing is left that this process can do; `onBatch` hears of each step. Only
   * what new articles touch is made again, and what another process has in hand is left to it.
   */
  readonly updatePicture: <Profile extends LinkProfile>(
    reconciler: Reconciler<Profile>,
    onBatch?: (update: PictureUpdate) => void,
  ) => Promise<PictureUpdate>
  /** The same, and waits for what other processes have in hand: all that is here when it is called is in the picture then. */
  readonly completePicture: <Profile extends LinkProfile>(
    reconciler: Reconciler<Profile>,
    onBatch?: (update: PictureUpdate) => void,
  ) => Promise<PictureUpdate>
  readonly picture: () => Promise<Picture | null>
  readonly pictureRow: <Kind extends PictureKind>(kind: Kind, id: string) => Promise<PictureRow<Kind> | null>
  /** A part of a list, and how long the whole is. */
  readonly list: <Kind extends ListKind>(kind: Kind, part: ListPart) => Promise<ListPage<ListRows[Kind]>>
  /** The first rows of a list whose names hold all these words; a word may be the beginning of a longer one. */
  readonly named: <Kind extends ListKind>(
    kind: Kind,
    part: { readonly words: string; readonly limit: number },
  ) => Promise<readonly ListRows[Kind][]>
  /** How many there are of each kind in the picture, and of articles and statements in it. */
  readonly tallies: () => Promise<Readonly<Record<string, number>>>
  /** How much the picture is made of. */
  readonly counts: () => Promise<LedgerCounts>
  /** How many articles repeat another one; earlier versions of pages are not counted. */
  readonly copied: () => Promise<number>
  /** What a screen about one thing is made of, and no more; null where it is not there. */
  readonly contentAround: (kind: ThingKind, id: string) => Promise<Around | null>
  /** What a list of these events or transfers is made of. */
  readonly contentOf: (kind: 'events' | 'transfers', ids: readonly string[]) => Promise<Around>
  /** What a brief is made of: all of a small ledger, of a large one what weighs most and is newest, or what is around a story. */
  readonly briefContent: (story?: string | null) => Promise<BriefContent>
  /** What has to be known of things that somebody judges or judged, as judgements name them; what is not there is left out. */
  readonly contentAbout: (ids: readonly string[]) => Promise<Around>
  /** Up to `limit` articles, then up to `limit` sentences with statements, each best first. Words, "phrases", -not, or. */
  readonly search: (words: string, limit: number) => Promise<readonly SearchHit[]>
  /** Does the work when nobody else who uses this ledger is at work under that name, in this process or another. */
  readonly withTurn: WithTurn
  /** The work queue in this ledger's own database; closing it leaves the ledger open. */
  readonly queue: (limits?: Partial<QueueLimits>) => Queue
  /** Sessions with the server, now; null where there is none. */
  readonly connections: () => Connections | null
  /** How much waits to be worked into the picture: what came since, and parts of it that are not what they should be. */
  readonly backlog: () => Promise<Backlog>
  /** Throws a FoglineError where the ledger cannot be reached, or a later Fogline changed it beyond what this one survives. */
  readonly check: () => Promise<void>
  readonly health: () => Promise<LedgerHealth>
  readonly close: () => Promise<void>
}
