import { read, reconcile, writeJsonl } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import { type LedgerContent, type Lexicon, type Page, type Tagger, toCapture } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import { readFolder } from './readFolder.ts'

/** What a ledger would hold after reading these pages, worked out in memory. */
export async function contentOf(pages: readonly Page[]): Promise<LedgerContent> {
  const tagger = await openTagger({ workers: 0 })
  const content = await readContent(pages, { lexicon: loadLexicon(), tagger })
  await tagger.close()
  return content
}

/** The same with a reader that is open already. */
export async function readContent(
  pages: readonly Page[],
  reader: { readonly lexicon: Lexicon; readonly tagger: Tagger },
): Promise<LedgerContent> {
  const results = await Promise.all(pages.map((page) => read(page, reader)))
  const readings = results.flatMap((result) => (result.kind === 'reading' ? [result] : []))
  const articles = readings.flatMap((reading) => reading.articles)
  const captures = readings.map(({ page }) => toCapture(page))
  return {
    pages: readings.map((reading) => reading.page),
    readings: articles,
    judgements: [],
    rejections: results.flatMap((result) => (result.kind === 'rejection' ? [result] : [])),
    picture: reconcile({ readings: articles, judgements: [], captures, publishers: reader.lexicon.publishers }),
  }
}

/** The export of a folder's pages. */
export async function exportFolder(folder: string): Promise<string> {
  return writeJsonl(await contentOf(readFolder(folder)))
}
