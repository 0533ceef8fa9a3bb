import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { read } from '@fogline/core'
import { reconcile, toReconciler } from '@fogline/core/reconcile'
import { type Ledger, openLedger } from '@fogline/ledger'
import { loadLexicon } from '@fogline/lexicon'
import { hashId, type Judgement, type Reading } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readFolder } from '../bench/readFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'fogline-incremental-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lexicon = loadLexicon()
const tagger = await openTagger({ workers: 0 })
const pages = readFolder(resolve(import.meta.dirname, '../examples/pages'))
const results = await Promise.all(pages.map((page) => read(page, { lexicon, tagger })))
await tagger.close()
const readings = results.filter((result): result is Reading => result.kind === 'reading')
const statements = readings.flatMap(({ articles }) => articles.flatMap((article) => article.statements))
const articles = readings.flatMap((reading) => reading.articles.map(({ article }) => article))
const reconciler = toReconciler(lexicon.publishers)

/** What a person decides: about statements, or that two articles belong together. */
function judge(verdict: Judgement['verdict'], about: readonly string[], at: number): Judgement {
  const id = hashId(['judgement', verdict, ...about])
  return { kind: 'judgement', id, verdict, about, by: 'an analyst', at: `2031-05-01T10:00:${10 + at}Z`, because: null }
}

async function allAtOnce(ledger: Ledger) {
  return reconcile({
    readings: await ledger.articleReadings(),
    judgements: await ledger.judgements(),
    captures: await ledger.captures(),
    publishers: lexicon.publishers,
  })
}

const orders = fc.record({
  order: fc.shuffledSubarray([...readings.keys()], { minLength: readings.length }),
  batch: fc.integer({ min: 3, max: 20 }),
  judged: fc.array(
    fc.record({
      verdict: fc.constantFrom('same' as const, 'different' as const, 'accept' as const, 'reject' as const),
      ofArticles: fc.boolean(),
      pick: fc.tuple(fc.nat(), fc.nat()),
    }),
    { minLength: 2, maxLength: 5 },
  ),
})

test('pages that come bit by bit, in any order and with judgements between, give the picture of all at once', {
  timeout: 400_000,
}, async () => {
  expect(readings.length).toBeGreaterThan(40)
  let run = 0
  await fc.assert(
    fc.asyncProperty(orders, async ({ order, batch, judged }) => {
      const ledger = await openLedger(join(folder, `${run++}`))
      for (const [at, index] of order.entries()) {
        const reading = readings[index]
        if (reading !== undefined) await ledger.append(reading)
        const step = judged[at / batch]
        if (at % batch === 0 && step !== undefined) {
          const things = step.ofArticles ? articles : statements
          const about = step.pick.flatMap((n) => things[n % things.length]?.id ?? [])
          await ledger.appendJudgement(judge(step.verdict, about, at))
        }
        if (at % batch === 0) await ledger.updatePicture(reconciler)
      }
      await ledger.updatePicture(reconciler)
      const [kept, whole] = [toRows(await ledger.picture()), toRows(await allAtOnce(ledger))]
      expect(difference(kept, whole)).toBeNull()
      await ledger.close()
    }),
    { seed: 4747, numRuns: 2, endOnFailure: true },
  )
})

/** Each thing of the picture as a line, whatever the order of its fields. */
function toRows(picture: object | null): readonly string[] {
  return Object.entries(picture ?? {}).flatMap(([kind, rows]) =>
    [rows].flat().map((row) => `${kind} ${JSON.stringify(withSortedKeys(row))}`),
  )
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, one]) => [key, withSortedKeys(one)]))
}

/** The first thing that differs, so that a failure can be understood. */
function difference(kept: readonly string[], whole: readonly string[]): string | null {
  if (kept.length > 0 && kept.join('\n') === whole.join('\n')) return null
  const [more, less] = [kept.find((row) => !whole.includes(row)), whole.find((row) => !kept.includes(row))]
  return `only in the ledger: ${more?.slice(0, 600)}\nonly in all at once: ${less?.slice(0, 600)}`
}
