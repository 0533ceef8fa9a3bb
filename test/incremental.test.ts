import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { read } from '@fogline/core'
import { entityRef, outletRef } from '@fogline/core/judgements'
import { reconcile, toReconciler } from '@fogline/core/reconcile'
import { type Ledger, openLedger } from '@fogline/ledger'
import { loadLexicon } from '@fogline/lexicon'
import { hashId, type Judgement, type Reading, type Reliability } from '@fogline/model'
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
const figures = statements.filter(({ kind }) => kind === 'figure')
const events = statements.filter(({ kind }) => kind === 'event')
const articles = readings.flatMap((reading) => reading.articles.map(({ article }) => article))
const reconciler = toReconciler(lexicon.publishers)

const entities = readings.flatMap(({ articles: all }) => all.flatMap(({ layers }) => layers.entities))
const articleOf = new Map(
  readings.flatMap(({ articles: all }) =>
    all.flatMap(({ article, layers }) => layers.entities.map(({ id }) => [id, article.id] as const)),
  ),
)
const outlets = [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort()

/** What a person may decide at any moment: the verdict, on which sort of thing, and which of them. */
interface Decision {
  readonly verdict: Judgement['verdict']
  readonly on: 'articles' | 'events' | 'statements' | 'names'
  readonly pick: readonly [number, number]
  readonly letter: Reliability
}

/** The judgement as it is appended; one that nothing here could be judged by is null. */
async function toJudged(
  { verdict, on, pick, letter }: Decision,
  ledger: Ledger,
  at: number,
): Promise<Judgement | null> {
  const one = <Thing>(things: readonly Thing[], n: number): Thing | undefined => things[n % things.length]
  const decided = (about: readonly string[], inArticles: readonly string[] = []) => ({
    kind: 'judgement' as const,
    id: hashId(['judgement', verdict, at, ...about]),
    about,
    ...(inArticles.length > 0 ? { articles: inArticles } : {}),
    by: 'an analyst',
    at: `2031-05-01T10:00:00.${String(at).padStart(3, '0')}Z`,
    because: null,
  })
  if (verdict === 'undo') {
    const known = await ledger.judgements()
    const undone = one(known, pick[0])
    return undone === undefined ? null : { ...decided([undone.id]), verdict }
  }
  if (verdict === 'rate') {
    const entity = one(entities, pick[0])
    const outlet = one(outlets, pick[1])
    const named = on === 'names' && entity !== undefined ? entityRef(entity) : null
    const about = named ?? outletRef(outlet ?? '')
    return { ...decided([about]), verdict, reliability: letter }
  }
  if (verdict === 'correct') {
    const figure = one(figures, pick[0])
    const to = { low: pick[1] % 50, high: (pick[1] % 50) + 5, best: null }
    return figure === undefined ? null : { ...decided([figure.id]), verdict, correction: { of: 'figure', to } }
  }
  if (on === 'articles') return { ...decided(pick.flatMap((n) => one(articles, n)?.id ?? [])), verdict }
  if (on === 'names') {
    const found = pick.flatMap((n) => one(entities, n) ?? [])
    const inArticles = found.flatMap(({ id }) => articleOf.get(id) ?? [])
    const [first, second] = found
    const refs = [first === undefined ? '' : (entityRef(first) ?? first.id), second?.id ?? '']
    return { ...decided(refs, inArticles), verdict }
  }
  const things = pick.flatMap((n) => one(on === 'events' ? events : statements, n) ?? [])
  return {
    ...decided(
      things.map(({ id }) => id),
      things.map(({ article }) => article),
    ),
    verdict,
  }
}

async function allAtOnce(ledger: Ledger) {
  return reconcile({
    readings: await ledger.articleReadings(),
    judgements: await ledger.judgements(),
    captures: await ledger.captures(),
    publishers: lexicon.publishers,
  })
}

/** Every verdict in each run while pages come, and again when all are there; undoing after all others, so that there is something to undo; a rating last, which nothing else works in. */
const verdicts = [
  'same',
  'different',
  'correct',
  'rate',
  'accept',
  'same',
  'reject',
  'different',
  'undo',
  'undo',
] as const

const decisionOn = (verdict: Judgement['verdict']) => ({
  verdict: fc.constant(verdict),
  on: fc.constantFrom('articles' as const, 'events' as const, 'statements' as const, 'names' as const),
  pick: fc.tuple(fc.nat(), fc.nat()),
  letter: fc.constantFrom('A' as const, 'C' as const, 'E' as const),
})

const orders = fc.record({
  order: fc.shuffledSubarray([...readings.keys()], { minLength: readings.length }),
  batch: fc.integer({ min: 3, max: 6 }),
  judged: fc.tuple(...verdicts.map((verdict) => fc.record(decisionOn(verdict)))),
  late: fc.tuple(...[...verdicts, 'rate' as const].map((verdict) => fc.record(decisionOn(verdict)))),
})

test('pages that come bit by bit, in any order and with judgements between, give the picture of all at once', {
  timeout: 400_000,
}, async () => {
  expect(readings.length).toBeGreaterThan(40)
  let run = 0
  await fc.assert(
    fc.asyncProperty(orders, async ({ order, batch, judged, late }) => {
      const ledger = await openLedger(join(folder, `${run++}`))
      for (const [at, index] of order.entries()) {
        const reading = readings[index]
        if (reading !== undefined) await ledger.append(reading)
        const step = judged[at / batch]
        if (at % batch === 0 && step !== undefined) {
          const judgement = await toJudged(step, ledger, at)
          if (judgement !== null) await ledger.appendJudgement(judgement)
        }
        if (at % batch === 0) await ledger.updatePicture(reconciler)
      }
      for (const [at, step] of late.entries()) {
        const judgement = await toJudged(step, ledger, order.length + at)
        if (judgement !== null) await ledger.appendJudgement(judgement)
        await ledger.updatePicture(reconciler)
      }
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
