import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a lock. `started` tells a process from a later one of the same number; null where the platform does not say. */
export interface ProcessIdentity {
  readonly host: string
  readonly pid: number
  readonly started: string | null
  readonly command: string
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

function startOf(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`)
  if (stat === null) return null
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
  return `${boot}/${afterName[19] ?? ''}`
}

/** This process, as another one would name it. */
export function thisProcess(): ProcessIdentity {
  const command = process.argv.slice(0, 4).join(' ')
  return { host: hostname(), pid: process.pid, started: startOf(process.pid), command }
}

/** Does it still run? A process of another machine counts as running: from here nobody can tell. */
export function isRunning(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return true
  try {
    process.kill(identity.pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' && sameStart(identity)
  }
  return sameStart(identity)
}

function sameStart(identity: ProcessIdentity): boolean {
  const started = startOf(identity.pid)
  return identity.started === null || started === null || started === identity.started
}
