import { resolve } from 'node:path'
import { read, reconcile, writeJsonl } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import { type LedgerContent, type Page, toCapture } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFolder } from '../bench/readFolder.ts'

const reader = { lexicon: loadLexicon(), tagger: await openTagger({ workers: 0 }) }
const pages = readFolder(resolve(import.meta.dirname, '../examples/pages'))

async function exportOf(inOrder: readonly Page[]): Promise<string> {
  const results = await Promise.all(inOrder.map((page) => read(page, reader)))
  const readings = results.filter((result) => result.kind === 'reading')
  const articles = readings.flatMap((reading) => reading.articles)
  const captures = readings.map(({ page }) => toCapture(page))
  const content: LedgerContent = {
    pages: readings.map((reading) => reading.page),
    readings: articles,
    judgements: [],
    rejections: [],
    picture: reconcile({ readings: articles, judgements: [], captures }),
  }
  return writeJsonl(content)
}

test('the order of the pages never shows: the export is the same, byte for byte', { timeout: 300_000 }, async () => {
  expect(pages.length).toBeGreaterThan(5)
  const expected = await exportOf(pages)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...pages], { minLength: pages.length }), async (shuffled) => {
      expect((await exportOf(shuffled)) === expected).toBe(true)
    }),
    { seed: 4747, numRuns: 2 },
  )
})
