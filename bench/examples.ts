import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bench } from './bench.ts'
import { contentOf } from './exportFolder.ts'
import { readFolder } from './readFolder.ts'
import { shareOf, tallyExamples } from './scoreExamples.ts'
import { readTruth } from './truth.ts'

/** What Fogline reads from the example pages against their known truth. `--data` is a folder with `pages/` and `truth.json`. */
export const examples: Bench = {
  name: 'examples',
  says: 'what is read from the example pages against their known truth',
  run: async (data) => {
    const folder = data ?? resolve('examples')
    if (!existsSync(join(folder, 'truth.json'))) return []
    return Object.entries(await exampleScores(folder)).map(([measure, value]) => ({ measure, value }))
  },
}

/** Shares by name, 0–1. */
export async function exampleScores(folder: string): Promise<Readonly<Record<string, number>>> {
  const tallies = tallyExamples(
    readTruth(join(folder, 'truth.json')),
    await contentOf(readFolder(join(folder, 'pages'))),
  )
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, shareOf(tally)]))
}
