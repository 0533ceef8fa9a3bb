import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@fogline/model'
import { lazyReader } from '../../packages/cli/src/steps/loadReader.ts'
import { inventCorpus } from '../../test/cluster/corpus.ts'
import { corpusPages } from '../../test/cluster/corpusPages.ts'
import { record } from '../../test/cluster/reader.ts'

/** Pages and, in a folder, what each of them says. */
export interface RecordedPages {
  readonly pages: readonly Page[]
  readonly folder: string
  readonly remove: () => void
}

/** Reads invented pages once, so that workers of a measure need not. */
export async function recordPages(count: number): Promise<RecordedPages> {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-recorded-'))
  const pages = await corpusPages(inventCorpus(count))
  const reader = lazyReader(Math.min(2, availableParallelism()))
  await record(folder, pages, reader.read)
  await reader.close()
  return { pages, folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
