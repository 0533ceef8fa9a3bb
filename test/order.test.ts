import { resolve } from 'node:path'
import { read, reconcile, writeJsonl } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import { type LedgerContent, type Page, toCapture } from '@fogline/model'
import { createTagger } from '@fogline/tagger'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFolder } from '../bench/readFolder.ts'

const reader = { lexicon: loadLexicon(), tagger: createTagger() }
const pages = readFolder(resolve(import.meta.dirname, '../examples/pages'))

function exportOf(inOrder: readonly Page[]): string {
  const readings = inOrder.flatMap((page) => {
    const result = read(page, reader)
    return result.kind === 'reading' ? [result] : []
  })
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

test('the order of the pages never shows: the export is the same, byte for byte', () => {
  expect(pages.length).toBeGreaterThan(5)
  const expected = exportOf(pages)
  fc.assert(
    fc.property(fc.shuffledSubarray([...pages], { minLength: pages.length }), (shuffled) => {
      expect(exportOf(shuffled) === expected).toBe(true)
    }),
    { seed: 4747, numRuns: 2 },
  )
})
