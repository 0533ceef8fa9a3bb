import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { FoglineError } from '@fogline/model'
import { createFolder } from './createFolder.ts'
import type { Database, Parameter, Session } from './database.ts'
import { DatabaseThread } from './databaseThread.ts'
import { lockFolder } from './folderLock.ts'
import { inTransaction } from './inTransaction.ts'
import { oneAtATime } from './oneAtATime.ts'
import { templatePath } from './templatePath.ts'

const engineVersion = '18'

function notALedger(folder: string, why: string): FoglineError {
  return new FoglineError('ledger/not-a-ledger', `${folder} is no ledger: ${why}`, {
    hint: 'Name another folder with --ledger, or an empty one to begin a new ledger there',
  })
}

/** Does the folder hold a database already? Throws where it holds something else. */
function holdsDatabase(folder: string): boolean {
  if (!existsSync(folder)) return false
  const names = readdirSync(folder)
  if (names.length === 0) return false
  if (!names.includes('PG_VERSION')) throw notALedger(folder, 'the folder holds other files')
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== engineVersion) throw notALedger(folder, `it is a database of PostgreSQL ${version}`)
  return true
}

function toRealPath(location: string): string {
  const folder = resolve(location)
  if (existsSync(folder)) return realpathSync(folder)
  mkdirSync(dirname(folder), { recursive: true })
  return join(realpathSync(dirname(folder)), folder.slice(dirname(folder).length))
}

async function startThread(folder: string): Promise<DatabaseThread> {
  if (!holdsDatabase(folder)) await createFolder(folder, existsSync(templatePath) ? templatePath : null)
  const thread = new DatabaseThread({ folder, template: null })
  try {
    await thread.query('select 1', [])
    return thread
  } catch (error) {
    await thread.stop()
    throw new FoglineError('ledger/damaged', `The ledger in ${folder} cannot be opened`, {
      cause: error,
      hint: 'Put a copy of the folder back, or name a new folder with --ledger and read the pages again',
    })
  }
}

function toDatabase(thread: DatabaseThread, release: () => void): Database {
  const queue = oneAtATime()
  const session: Session = {
    query: async <Row>(sql: string, parameters: readonly Parameter[] = []) =>
      (await thread.query(sql, parameters)) as readonly Row[],
  }
  let closing: Promise<void> | null = null
  return {
    kind: 'embedded',
    query: (sql, parameters) => queue(() => session.query(sql, parameters)),
    transaction: (work) => queue(() => inTransaction(session, work)),
    session: (work) => queue(() => work(session)),
    connections: () => null,
    close: () => {
      closing ??= queue(() => thread.close()).finally(release)
      return closing
    },
  }
}

/** A ledger in a folder, without a server: PGlite in a thread, behind a lock beside the folder. */
export async function openEmbedded(location: string): Promise<Database> {
  const folder = toRealPath(location)
  holdsDatabase(folder)
  const lock = lockFolder(folder)
  try {
    return toDatabase(await startThread(folder), lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}
