import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { exportFolder } from './exportFolder.ts'
import { parseScore } from './parseScore.ts'
import { sharedFolder } from './sharedFolder.ts'

/** The export of the seed pages against what a careful analyst read from them. `--data` is a folder with `seeds/` and `gold/`. */
export const gold: Bench = {
  name: 'gold',
  says: 'the export of the seed pages against the gold: articles, figures, claims, events, contentions',
  run: async (data) => {
    const folder = data ?? sharedFolder()
    if (!existsSync(join(folder, 'gold', 'score.mjs'))) return []
    return Object.entries(await goldScores(folder)).map(([measure, value]) => ({ measure, value }))
  },
}

/** The scores by name, as `score.mjs` prints them. */
export async function goldScores(folder: string): Promise<Readonly<Record<string, number>>> {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-gold-'))
  try {
    const path = join(scratch, 'ledger.jsonl')
    writeFileSync(path, await exportFolder(join(folder, 'seeds')))
    return parseScore(execFileSync(process.execPath, [join(folder, 'gold', 'score.mjs'), path], { encoding: 'utf8' }))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
