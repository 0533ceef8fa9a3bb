import { type Page, type ReadResult, type Rejection, sha256 } from '@fogline/model'
import type { Read } from './loadReader.ts'

/** A page as it was found, and what it says; null where the ledger knows the page or it could not be had. */
export interface ReadPage {
  readonly found: Page | Rejection
  readonly result: ReadResult | null
}

/** The pages that the ledger has, by location and hash, and what reads the others. */
export interface Unseen {
  readonly seen: ReadonlySet<string>
  readonly read: Read
}

/** Reads a page, unless it was seen. Nothing is kept yet, so several pages can be read at a time. */
export async function readUnseen(found: Page | Rejection, { seen, read }: Unseen): Promise<ReadPage> {
  const isNew = 'bytes' in found && !seen.has(`${found.location}\n${sha256(found.bytes)}`)
  return { found, result: isNew ? await read(found) : null }
}
