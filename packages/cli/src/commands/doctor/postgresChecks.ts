import type { PostgresFacts } from '@fogline/ledger/servers'
import { advice, type Check, fine, toSize, wrong } from './check.ts'

/** The oldest that is still looked after; tested are 15 and, in the process, 18. */
const oldest = 14

/** How many sessions each process of Fogline holds at most. */
const sessions = 8
const mega = 1024 ** 2
const inAFile = 'Set it in postgresql.conf or by ALTER SYSTEM SET'

/** What a PostgreSQL server's settings mean for Fogline, and what to do about them. */
export function postgresChecks(facts: PostgresFacts): readonly Check[] {
  return [
    version(facts),
    encoding(facts),
    collation(facts),
    connections(facts),
    ...durability(facts),
    ...memory(facts),
    timeouts(facts),
  ]
}

function version({ version: found, number }: PostgresFacts): Check {
  if (number >= oldest * 10_000) return fine('PostgreSQL', found)
  return wrong('PostgreSQL', found, `Upgrade to PostgreSQL ${oldest} or newer.`)
}

function encoding({ encoding: found }: PostgresFacts): Check {
  if (found === 'UTF8') return fine('encoding', found)
  return wrong(
    'encoding',
    found,
    'Make a database with createdb --encoding=UTF8 --template=template0: pages are in all scripts.',
  )
}

function collation({ collation: found, collationIsCurrent }: PostgresFacts): Check {
  if (collationIsCurrent !== false) return fine('collation', found)
  const todo =
    'The operating system sorts otherwise than it did: REINDEX DATABASE, then ALTER DATABASE … REFRESH COLLATION VERSION.'
  return wrong('collation', `${found}, of another version`, todo)
}

function connections({ maxConnections, reservedConnections, usedConnections }: PostgresFacts): Check {
  const free = Math.max(0, maxConnections - reservedConnections - usedConnections)
  const more = Math.floor(free / sessions)
  const found = `${usedConnections} of ${maxConnections} in use: room for ${more} more workers or workbenches`
  if (free < sessions)
    return wrong(
      'connections',
      found,
      `Raise max_connections: each process takes up to ${sessions}. ${inAFile}, and restart.`,
    )
  if (more < 4)
    return advice(
      'connections',
      found,
      `Raise max_connections before you start more: each process takes up to ${sessions}.`,
    )
  return fine('connections', found)
}

function durability({ synchronousCommit, fsync, fullPageWrites, isReadOnly }: PostgresFacts): readonly Check[] {
  const found = `synchronous_commit ${synchronousCommit}, fsync ${onOff(fsync)}, full_page_writes ${onOff(fullPageWrites)}`
  const checks: Check[] = []
  if (isReadOnly) {
    const todo = 'Name the primary in --ledger: this server is a standby, or default_transaction_read_only is on.'
    checks.push(wrong('writing', 'this server takes no writes', todo))
  }
  if (!fsync || !fullPageWrites) {
    checks.push(
      wrong(
        'durability',
        found,
        `Turn fsync and full_page_writes on: a crash of the machine can damage the ledger. ${inAFile}.`,
      ),
    )
  } else if (synchronousCommit === 'off') {
    const todo = `Set synchronous_commit to on: pages leave the queue when they are in the ledger, and a crash would lose the last of them. ${inAFile}.`
    checks.push(wrong('durability', found, todo))
  } else checks.push(fine('durability', found))
  return checks
}

function memory({ sharedBuffers, workMemory }: PostgresFacts): readonly Check[] {
  const buffers = `shared_buffers ${toSize(sharedBuffers)}`
  const work = `work_mem ${toSize(workMemory)}`
  return [
    sharedBuffers >= 256 * mega
      ? fine('memory', buffers)
      : advice(
          'memory',
          buffers,
          'For more than a few thousand articles: a quarter of the machine’s memory for shared_buffers.',
        ),
    workMemory >= 8 * mega
      ? fine('memory', work)
      : advice('memory', work, 'work_mem of 16MB lets the picture’s questions sort in memory.'),
  ]
}

/** What makes the picture may take minutes on a large ledger that was never reconciled. */
function timeouts({ statementTimeout }: PostgresFacts): Check {
  const found = statementTimeout === 0 ? 'none' : `statement_timeout ${statementTimeout / 1000} s`
  if (statementTimeout === 0 || statementTimeout >= 300_000) return fine('timeouts', found)
  const todo = 'It ends long questions of the picture: ALTER ROLE … SET statement_timeout = 0 for the role of Fogline.'
  return statementTimeout < 30_000 ? wrong('timeouts', found, todo) : advice('timeouts', found, todo)
}

function onOff(on: boolean): string {
  return on ? 'on' : 'off'
}
