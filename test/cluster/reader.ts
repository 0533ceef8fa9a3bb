import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { hashId, type Page, type ReadResult, sha256 } from '@fogline/model'
import { lazyReader, type Read, type Reader } from '../../packages/cli/src/steps/loadReader.ts'

/** How a worker of a test reads. */
export type ReaderKind =
  /** As `fogline worker` does: rules, word lists and tagger, which has so many threads of its own. */
  | { readonly kind: 'real'; readonly threads: number }
  /** What pages say is taken from a folder where `record` kept it, after so many milliseconds. */
  | { readonly kind: 'recorded'; readonly folder: string; readonly wait: number }
  /** Each page is refused at once: nearly nothing but the queue is left to do. */
  | { readonly kind: 'refusing' }

/** Opens a reader of a kind. */
export function openReader(reader: ReaderKind): Reader {
  if (reader.kind === 'real') return lazyReader(reader.threads)
  const read = reader.kind === 'recorded' ? replay(reader) : refuse
  return { read, close: async () => undefined }
}

/** What the ledger calls a page. */
export function pageIdOf({ location, bytes }: Pick<Page, 'location' | 'bytes'>): string {
  return hashId([location, sha256(bytes)])
}

/** So many pages are read at a time, so that all threads of the tagger have work. */
const together = 32

/** Keeps what the pages say in a folder, a file each. */
export async function record(folder: string, pages: readonly Page[], read: Read): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const keep = async (page: Page): Promise<void> => {
    writeFileSync(join(folder, `${pageIdOf(page)}.json`), JSON.stringify(await read(page)))
  }
  for (let at = 0; at < pages.length; at += together) await Promise.all(pages.slice(at, at + together).map(keep))
}

/** The reading is that of the bytes; its page has the time of the capture that is read. */
function replay({ folder, wait }: { readonly folder: string; readonly wait: number }): Read {
  return async (page) => {
    if (wait > 0) await setTimeout(wait)
    const result = JSON.parse(await readFile(join(folder, `${pageIdOf(page)}.json`), 'utf8')) as ReadResult
    return result.kind === 'rejection' ? result : { ...result, page: { ...result.page, fetchedAt: page.fetchedAt } }
  }
}

async function refuse({ location }: Page): Promise<ReadResult> {
  return { kind: 'rejection', location, reason: 'no-article', detail: 'refused by a test' }
}
