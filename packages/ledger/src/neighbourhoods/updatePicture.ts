import { setTimeout as pause } from 'node:timers/promises'
import type { LinkProfile, Reconciler } from '@fogline/model'
import type { Database, Session } from '../database/database.ts'
import { keepUp } from '../database/keepUp.ts'
import { foldTotals } from './foldTotals.ts'
import { seeVersion, startVersion } from './pictureVersions.ts'
import { type Step, startWork } from './startWork.ts'

/** How much a run changed. */
export interface PictureUpdate {
  readonly pages: number
  readonly judgements: number
  /** Pairs of articles that were compared because they share a key. */
  readonly compared: number
  readonly neighbourhoods: number
  /** Articles in them: those that were reconciled again. */
  readonly articles: number
  readonly topics: number
  /** The newer version of the picture that is at work on this ledger, so that this one stopped; null where there is none. */
  readonly newer: string | null
}

/** After so many steps totals are added up, also while there is more to do. */
const stepsBetweenFolds = 16

/** In milliseconds: how often is looked whether others are done. */
const glance = 20

type OnBatch = (update: PictureUpdate) => void

/**
 * Works what came since into the picture, step by step, each whole or not at all, until nothing is left that this process can
 * do. Any number of processes may be at it: they share the work, and what another has in hand is left to it. Another version
 * of the reconciler makes all of the picture anew; where a newer version is at work, an older one stops and says so.
 */
export async function updatePicture<Profile extends LinkProfile>(
  database: Database,
  reconciler: Reconciler<Profile>,
  onBatch: OnBatch = () => undefined,
): Promise<PictureUpdate> {
  const work = await begin(database, reconciler, onBatch)
  while (await work.goOn());
  return work.end()
}

/**
 * The same, and waits for what others have in hand: when it returns, all that was in the ledger when it was called is in the
 * picture. What comes meanwhile is not waited for, so it ends also where writers never rest.
 */
export async function completePicture<Profile extends LinkProfile>(
  database: Database,
  reconciler: Reconciler<Profile>,
  onBatch: OnBatch = () => undefined,
): Promise<PictureUpdate> {
  const work = await begin(database, reconciler, onBatch)
  for (const list of lists) {
    const last = await lastOf(database, list)
    while (work.isOurs() && (await isLeft(database, list, last))) if (!(await work.goOn())) await pause(glance)
  }
  return work.end()
}

interface Work {
  /** Does a step; false where there was none to do. */
  readonly goOn: () => Promise<boolean>
  /** Is the picture this version's to make? */
  readonly isOurs: () => boolean
  readonly end: () => Promise<PictureUpdate>
}

async function begin<Profile extends LinkProfile>(
  database: Database,
  reconciler: Reconciler<Profile>,
  onBatch: OnBatch,
): Promise<Work> {
  const take = startWork(database, reconciler)
  let newer = await startVersion(database, reconciler.version)
  let total: Required<Step> = { pages: 0, judgements: 0, compared: 0, neighbourhoods: 0, articles: 0, topics: 0 }
  let steps = 0
  const goOn = async (): Promise<boolean> => {
    if (newer !== null) return false
    const result = await take()
    if (result.kind === 'nothing') return false
    if (result.kind === 'replaced') newer = await startVersion(database, reconciler.version)
    else total = add(total, result.step)
    steps += 1
    await keepUp(database)
    onBatch({ ...total, newer })
    if (steps % stepsBetweenFolds === 0) {
      await foldTotals(database, 'leave')
      await seeVersion(database, reconciler.version)
    }
    return true
  }
  const end = async (): Promise<PictureUpdate> => {
    if (newer === null) await foldTotals(database, 'wait')
    return { ...total, newer }
  }
  return { goOn, isOurs: () => newer === null, end }
}

function add(a: Required<Step>, b: Step): Required<Step> {
  return {
    pages: a.pages + (b.pages ?? 0),
    judgements: a.judgements + (b.judgements ?? 0),
    compared: a.compared + (b.compared ?? 0),
    neighbourhoods: a.neighbourhoods + (b.neighbourhoods ?? 0),
    articles: a.articles + (b.articles ?? 0),
    topics: a.topics + (b.topics ?? 0),
  }
}

/** What is to be done, in its order: each list is filled from the one before, in the transaction that shortens that one. */
const lists = [
  'select number from touched',
  `select number from stale where kind = 'neighbourhood'`,
  `select number from stale where kind = 'topic'`,
]

async function lastOf(session: Session, list: string): Promise<string> {
  const rows = await session.query<{ last: string }>(`select coalesce(max(number), 0)::text as last from (${list}) l`)
  return rows[0]?.last ?? '0'
}

async function isLeft(session: Session, list: string, last: string): Promise<boolean> {
  const sql = `select 1 from (${list}) l where number <= $1::bigint limit 1`
  return (await session.query(sql, [last])).length > 0
}
