import { read, reconcile, writeJsonl } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import { type LedgerContent, type Page, toCapture } from '@fogline/model'
import { createTagger } from '@fogline/tagger'
import { readFolder } from './readFolder.ts'

/** What a ledger would hold after reading these pages, worked out in memory. */
export function contentOf(pages: readonly Page[]): LedgerContent {
  const reader = { lexicon: loadLexicon(), tagger: createTagger() }
  const results = pages.map((page) => read(page, reader))
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
export function exportFolder(folder: string): string {
  return writeJsonl(contentOf(readFolder(folder)))
}
