import { type AcquireOptions, acquire, type FieldMap } from '@fogline/acquire'
import type { Ledger } from '@fogline/ledger'
import { FoglineError, type Page, type Rejection, sha256 } from '@fogline/model'
import type { Terminal } from '../terminal.ts'
import { createProgress } from './createProgress.ts'
import { lazyReader, type Read, readerVersion } from './loadReader.ts'

/** What became of the pages of one run. */
export interface RunReport {
  readonly read: number
  readonly known: number
  readonly articles: number
  readonly rejected: readonly Rejection[]
}

/** Reads each page that the ledger does not have yet. A bad page is a rejection with its reason, and the run goes on. */
export async function readPages(input: {
  readonly paths: readonly string[]
  readonly ledger: Ledger
  readonly terminal: Terminal
  readonly allowHosts: readonly string[]
  /** Where the parts of an article stand in files of records; the common names where it is left out. */
  readonly fields?: FieldMap
}): Promise<RunReport> {
  const loadReader = lazyReader()
  const seen = await input.ledger.pagesSeen(readerVersion)
  const progress = createProgress(input.terminal)
  let [read, known, articles] = [0, 0, 0]
  const rejected: Rejection[] = []
  for await (const found of acquire(input.paths, toOptions(input))) {
    const outcome = await readOne(found, { ledger: input.ledger, seen, loadReader })
    if (outcome.kind === 'known') known += 1
    else if (outcome.kind === 'rejection') rejected.push(outcome)
    else {
      read += 1
      articles += outcome.articles
    }
    progress.step(found.location, { read, known, rejected: rejected.length })
  }
  progress.stop()
  if (read + known + rejected.length === 0) {
    throw new FoglineError('read/nothing-read', `Nothing to read at ${input.paths.join(', ')}.`, {
      hint: 'Name files (pages, PDFs, mails, archives, records; `fogline read --help` lists them), folders, globs, http(s) pages or feeds.',
    })
  }
  return { read, known, articles, rejected }
}

type Outcome = { readonly kind: 'known' } | { readonly kind: 'read'; readonly articles: number } | Rejection

interface Tools {
  readonly ledger: Ledger
  readonly seen: ReadonlySet<string>
  readonly loadReader: () => Promise<Read>
}

async function readOne(found: Page | Rejection, { ledger, seen, loadReader }: Tools): Promise<Outcome> {
  if (!('bytes' in found)) {
    await ledger.appendRejection({ ...found, sha256: null }, 'acquire')
    return found
  }
  const hash = sha256(found.bytes)
  if (seen.has(`${found.location}\n${hash}`)) {
    await ledger.appendCapture({ location: found.location, sha256: hash, fetchedAt: found.fetchedAt })
    return { kind: 'known' }
  }
  const read = await loadReader()
  const result = read(found)
  if (result.kind === 'rejection') {
    await ledger.appendRejection({ ...result, sha256: hash }, readerVersion)
    return result
  }
  await ledger.append(result)
  return { kind: 'read', articles: result.articles.length }
}

function toOptions({ allowHosts, fields }: { allowHosts: readonly string[]; fields?: FieldMap }): AcquireOptions {
  return fields === undefined ? { allowHosts } : { allowHosts, fields }
}
