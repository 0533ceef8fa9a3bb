import { availableParallelism } from 'node:os'
import { type AcquireOptions, acquire, type FieldMap } from '@fogline/acquire'
import type { Ledger } from '@fogline/ledger'
import { FoglineError, type Page, type Rejection } from '@fogline/model'
import type { Terminal } from '../terminal.ts'
import { createProgress } from './createProgress.ts'
import { inOrder } from './inOrder.ts'
import { keepRead } from './keepRead.ts'
import { lazyReader, pagesAtOnce, readerVersion } from './loadReader.ts'
import { readUnseen } from './readUnseen.ts'

/** What a person says of fetching. */
export type Fetching = Pick<AcquireOptions, 'allowHosts' | 'ignoreRobots' | 'contact'>

/** What became of the pages of one run. */
export interface RunReport {
  readonly read: number
  readonly known: number
  readonly articles: number
  readonly rejected: readonly Rejection[]
}

/** Threads that tag: past four, the rest of the reading sets the pace. */
const workers = Math.min(4, availableParallelism())

/** Reads each page that the ledger does not have yet. A bad page is a rejection with its reason, and the run goes on. */
export async function readPages(input: {
  readonly paths: readonly string[]
  readonly ledger: Ledger
  readonly terminal: Terminal
  readonly fetching: Fetching
  /** Where the parts of an article stand in files of records; the common names where it is left out. */
  readonly fields?: FieldMap
}): Promise<RunReport> {
  const reader = lazyReader(workers)
  const seen = await input.ledger.pagesSeen(readerVersion)
  const progress = createProgress(input.terminal)
  let [read, known, articles] = [0, 0, 0]
  const rejected: Rejection[] = []
  const work = (found: Page | Rejection) => readUnseen(found, { seen, read: reader.read })
  for await (const page of inOrder(acquire(input.paths, toOptions(input)), work, pagesAtOnce(workers))) {
    const outcome = await keepRead(page, { ledger: input.ledger, versions: 'all' })
    if (outcome.kind === 'known') known += 1
    else if (outcome.kind === 'rejection') rejected.push(outcome)
    else {
      read += 1
      articles += outcome.articles
    }
    progress.step(page.found.location, { read, known, rejected: rejected.length })
  }
  progress.stop()
  await reader.close()
  if (read + known + rejected.length === 0) {
    throw nothingToRead(input.paths)
  }
  return { read, known, articles, rejected }
}

/** Nothing at all was found, not even something to refuse. */
export function nothingToRead(paths: readonly string[]): FoglineError {
  return new FoglineError('read/nothing-read', `Nothing to read at ${paths.join(', ')}.`, {
    hint: 'Name files (pages, PDFs, mails, archives, records; `fogline read --help` lists them), folders, globs, http(s) pages or feeds.',
  })
}

function toOptions({ fetching, fields }: { fetching: Fetching; fields?: FieldMap }): AcquireOptions {
  return fields === undefined ? fetching : { ...fetching, fields }
}
