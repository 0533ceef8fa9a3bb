import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { FoglineError } from '@fogline/model'
import { isRunning, type ProcessIdentity, thisProcess } from './processIdentity.ts'

interface Holder extends ProcessIdentity {
  readonly token: string
}

/** A lock that is held; `release` removes it once, and only if it is still this one. */
export interface FolderLock {
  readonly release: () => void
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

function readHolder(path: string): Holder | 'gone' | 'unreadable' {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'gone'
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

/** The lock appears with its words in it: a link is made of a finished file, so nobody ever reads half a holder. */
function tryCreate(path: string, holder: Holder): boolean {
  const draft = `${path}.${holder.token}.draft`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP')) throw error
    return tryCreateExclusively(path, holder)
  } finally {
    rmSync(draft, { force: true })
  }
}

function tryCreateExclusively(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function locked(path: string, holder: Holder | null): FoglineError {
  const who = holder === null ? 'another process' : `process ${holder.pid} (${holder.command}) on ${holder.host}`
  return new FoglineError('ledger/locked', `The ledger is in use by ${who}`, {
    hint: `Stop that process first, or use its web address. If it runs no more, remove ${path}`,
  })
}

/**
 * Takes the lock or throws `ledger/locked`. The lock of a process that runs no more is removed by whoever holds the lock on
 * that very lock (its token is in the name), so that of two takers one removes it and neither removes the other's.
 */
function take(path: string, holder: Holder): void {
  while (!tryCreate(path, holder)) {
    const other = readHolder(path)
    if (other === 'gone') continue
    if (other === 'unreadable') throw locked(path, null)
    if (isRunning(other)) throw locked(path, other)
    const claim = `${path}.${other.token}`
    take(claim, holder)
    try {
      const now = readHolder(path)
      if (typeof now === 'object' && now.token === other.token) unlinkSync(path)
    } finally {
      unlinkSync(claim)
    }
  }
}

/** One writer at a time: a lock file beside the folder, never taken from a process that runs. */
export function lockFolder(folder: string): FolderLock {
  const path = `${folder}.lock`
  const holder: Holder = { ...thisProcess(), token: randomUUID() }
  take(path, holder)
  return {
    release: () => {
      const now = readHolder(path)
      if (typeof now === 'object' && now.token === holder.token) unlinkSync(path)
    },
  }
}
