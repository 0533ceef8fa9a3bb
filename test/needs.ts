import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/** Where the seeds and the gold stand, or null: a user who cloned the project has neither. FOGLINE_SHARED names another folder. */
export function sharedFolder(): string | null {
  const folder = process.env.FOGLINE_SHARED ?? resolve(import.meta.dirname, '../../shared')
  return existsSync(join(folder, 'gold', 'score.mjs')) ? folder : null
}

/** The path of a program of this machine, or null. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** The NATS server's binary, or null: FOGLINE_NATS_SERVER, else what is installed. */
export function natsServer(): string | null {
  const named = process.env.FOGLINE_NATS_SERVER
  if (named !== undefined) return existsSync(named) ? named : null
  return findProgram('nats-server')
}

/** Says on standard output why tests are skipped, since a skip without a reason hides something. */
export function sayWhySkipped(what: string, why: string): void {
  console.log(`skipped: ${what}: ${why}`)
}

/** Are tests left out because something is missing? Says so; where no skip is allowed they run, and fail. */
export function isLeftOut(what: string, missing: string | null): boolean {
  if (missing === null) return false
  sayWhySkipped(what, missing)
  return process.env.FOGLINE_NO_SKIPS !== '1'
}
