import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the seeds and the gold stand, or null: a user who cloned the project has neither. FOGLINE_SHARED names another folder. */
export function sharedFolder(): string | null {
  const folder = process.env.FOGLINE_SHARED ?? resolve(import.meta.dirname, '../../shared')
  return existsSync(join(folder, 'gold', 'score.mjs')) ? folder : null
}

/** Says on standard output why tests are skipped, since a skip without a reason hides something. */
export function sayWhySkipped(what: string, why: string): void {
  console.log(`skipped: ${what}: ${why}`)
}
