import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquire } from '@fogline/acquire'
import type { Page } from '@fogline/model'
import { type Capture, writeCorpus } from './corpus.ts'

/** The captures as pages, in the same order, as `fogline read` finds them in a file of records. */
export async function corpusPages(captures: readonly Capture[]): Promise<readonly Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-corpus-'))
  try {
    const pages: Page[] = []
    for await (const found of acquire([writeCorpus(folder, captures)], {})) {
      if (!('bytes' in found)) throw new Error(`${found.location}: ${found.detail}`)
      pages.push(found)
    }
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
