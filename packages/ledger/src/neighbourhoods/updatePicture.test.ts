import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { openLedger } from '../openLedger.ts'
import { expectLists } from '../testing/expectLists.ts'
import { makeReading } from '../testing/makeReading.ts'
import { fromScratch, toyReconciler } from '../testing/toyReconciler.ts'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const names = ['Karsk', 'Norwold', 'Tolva', 'Imra', 'Oster', 'Veld']

/** A page: where it is from, what it names and counts, and by which reader it is read. */
const page = fc.record({
  kind: fc.constant('page' as const),
  place: fc.nat({ max: 9 }),
  articles: fc.array(
    fc.record({ names: fc.subarray(names, { maxLength: 3 }), number: fc.integer({ min: 10, max: 14 }) }),
    { minLength: 0, maxLength: 3 },
  ),
  reader: fc.constantFrom('reader 1', 'reader 2'),
  hour: fc.option(fc.integer({ min: 10, max: 23 })),
})
const judgement = fc.record({
  kind: fc.constant('judgement' as const),
  verdict: fc.constantFrom('same' as const, 'accept' as const),
  pick: fc.tuple(fc.nat(), fc.nat()),
  on: fc.constantFrom('articles' as const, 'statements' as const, 'stories' as const, 'tracks' as const),
})
const update = fc.record({ kind: fc.constant('update' as const) })
const steps = fc.array(fc.oneof({ weight: 6, arbitrary: page }, { weight: 2, arbitrary: judgement }, update), {
  minLength: 6,
  maxLength: 14,
})

test('worked in bit by bit, the picture is what all of it at once comes to', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-parts-'))
  folders.push(folder)
  let count = 0
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const ledger = await openLedger(join(folder, `${count++}`))
      for (const [at, step] of all.entries()) await take(ledger, step, at)
      await ledger.updatePicture(toyReconciler)
      expect(await ledger.picture()).toEqual(await fromScratch(ledger))
      await expectLists(ledger)
      await ledger.close()
    }),
    { numRuns: 4, seed: 11, endOnFailure: true },
  )
})

type Step = typeof steps extends fc.Arbitrary<readonly (infer One)[]> ? One : never

async function take(ledger: Ledger, step: Step, at: number): Promise<void> {
  if (step.kind === 'update') await ledger.updatePicture(toyReconciler)
  if (step.kind === 'page') {
    const texts = step.articles.map(
      (one) => `Report\n\nIn ${one.names.join(' and ')} some ${one.number} people were seen by us.`,
    )
    const fetched = step.hour === null ? {} : { fetchedAt: `2031-03-03T${step.hour}:00:00Z` }
    await ledger.append(makeReading({ location: `pages/${step.place}.txt`, texts, version: step.reader, ...fetched }))
  }
  if (step.kind === 'judgement') {
    const things = await findThings(ledger, step.on)
    const about = step.pick.flatMap((n) => things[n % Math.max(1, things.length)]?.id ?? [])
    const decided = { by: 'an analyst', at: `2031-04-01T00:00:${10 + at}Z`, because: null }
    await ledger.appendJudgement({ kind: 'judgement', id: `j${at}`, verdict: step.verdict, about, ...decided })
  }
}

async function findThings(ledger: Ledger, on: 'articles' | 'statements' | 'stories' | 'tracks') {
  if (on === 'articles') return ledger.articles()
  if (on === 'statements') return ledger.statements()
  return (await ledger.picture())?.[on] ?? []
}
