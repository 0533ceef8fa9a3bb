import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadLexicon } from '@fogline/lexicon'
import type { Page } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import { readVariantSource, type Variant, vary } from '../examples/vary.ts'
import type { Bench } from './bench.ts'
import { readContent } from './exportFolder.ts'
import { countKinds } from './outside/countKinds.ts'
import { shareOf, type Tally, tallyExamples } from './scoreExamples.ts'
import { toTruth } from './truth.ts'

/** Some minutes on two cores. */
const usual = 200

/** What is read from variants of the example pages: other names, numbers, outlets, copies and order. `--data` is a folder with `source/`. */
export const variants: Bench = {
  name: 'variants',
  says: 'what is read from variants of the example pages against their truth (--count 200)',
  run: async (data, { count }) => {
    const tallies = await talliesOf(data, count ?? usual)
    return [...measuresOf(tallies)].map(([measure, all]) => ({ measure, ...summary(all) }))
  },
  details: async (data, { count }) =>
    [...measuresOf(await talliesOf(data, count ?? usual))].flatMap(([measure, all]) =>
      countKinds(all.flatMap(({ tally }) => tally.missed.map((line) => ({ kind: measure, line })))),
    ),
}

/** The tallies of one variant, by measure. */
interface Scored {
  readonly seed: number
  readonly tallies: Readonly<Record<string, Tally>>
}

/** The means of some variants by measure, for the gate. */
export async function variantScores(count: number): Promise<Readonly<Record<string, number>>> {
  const tallies = await talliesOf(null, count)
  return Object.fromEntries([...measuresOf(tallies)].map(([measure, all]) => [measure, summary(all).mean]))
}

/** Read once, though the table and what is missing are asked for one after the other. */
let known: { readonly key: string; readonly tallies: Promise<readonly Scored[]> } | null = null

function talliesOf(data: string | null, count: number): Promise<readonly Scored[]> {
  const folder = join(data ?? resolve('examples'), 'source')
  const key = `${folder} ${count}`
  if (known?.key !== key) known = { key, tallies: existsSync(folder) ? readAll(folder, count) : Promise.resolve([]) }
  return known.tallies
}

async function readAll(folder: string, count: number): Promise<readonly Scored[]> {
  const source = readVariantSource(folder)
  const tagger = await openTagger({ workers: 0 })
  const reader = { lexicon: loadLexicon(), tagger }
  const scored: Scored[] = []
  for (let seed = 1; seed <= count; seed++) {
    const variant = vary(source, seed)
    const content = await readContent(toPages(variant), reader)
    scored.push({ seed, tallies: tallyExamples(toTruth(variant.truth), content) })
  }
  await tagger.close()
  return scored
}

function toPages({ pages }: Variant): readonly Page[] {
  return [...pages].map(([location, text]) => ({
    location,
    bytes: new TextEncoder().encode(text),
    contentType: null,
    fetchedAt: null,
  }))
}

function measuresOf(
  scored: readonly Scored[],
): ReadonlyMap<string, readonly { readonly seed: number; readonly tally: Tally }[]> {
  const measures = new Map<string, { readonly seed: number; readonly tally: Tally }[]>()
  for (const { seed, tallies } of scored) {
    for (const [measure, tally] of Object.entries(tallies)) {
      measures.set(measure, [...(measures.get(measure) ?? []), { seed, tally }])
    }
  }
  return measures
}

/** Over all items of all variants; the worst is the variant with the lowest share, or the highest count. */
function summary(all: readonly { readonly seed: number; readonly tally: Tally }[]) {
  const stated = all.filter(({ tally }) => tally.whole !== 0)
  const sum = (of: (tally: Tally) => number): number => stated.reduce((total, { tally }) => total + of(tally), 0)
  const counted = stated.some(({ tally }) => tally.whole === null)
  const whole = counted ? null : sum(({ whole }) => whole ?? 0)
  const ranked = [...stated].sort(
    (a, b) => (counted ? -1 : 1) * (shareOf(a.tally) - shareOf(b.tally)) || a.seed - b.seed,
  )
  const [worst] = ranked
  return {
    items: whole ?? '',
    mean: shareOf({ part: sum(({ part }) => part), whole, missed: [] }),
    worst: worst === undefined ? '' : shareOf(worst.tally),
    'worst seed': worst?.seed ?? '',
    variants: stated.length,
  }
}
