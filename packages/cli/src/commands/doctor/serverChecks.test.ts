import type { NatsFacts, PostgresFacts } from '@fogline/ledger/servers'
import { expect, test } from 'vitest'
import type { Check } from './check.ts'
import { natsChecks } from './natsChecks.ts'
import { postgresChecks } from './postgresChecks.ts'

const mega = 1024 ** 2
const postgres: PostgresFacts = {
  version: '15.4',
  number: 150_004,
  encoding: 'UTF8',
  collation: 'C.UTF-8',
  collationIsCurrent: true,
  maxConnections: 200,
  usedConnections: 16,
  reservedConnections: 3,
  sharedBuffers: 1024 * mega,
  workMemory: 16 * mega,
  statementTimeout: 0,
  synchronousCommit: 'on',
  fsync: true,
  fullPageWrites: true,
  isReadOnly: false,
}
const nats: NatsFacts = {
  location: 'nats://127.0.0.1:4222',
  version: '2.9.10',
  hasJetStream: true,
  hasHeaders: true,
  maxPayload: mega,
  cluster: 'fogline',
  servers: 3,
  storageUsed: mega,
  storageLimit: null,
  stream: { name: 'fogline', storage: 'file', replicas: 3, currentReplicas: 3, waiting: 12 },
}

/** `name: ok|advice|wrong` of all that is not as it should be. */
function remarks(checks: readonly Check[]): readonly string[] {
  for (const { ok, todo } of checks) expect(ok || todo !== null).toBe(true)
  return checks.flatMap(({ name, ok, todo }) => (todo === null ? [] : [`${name}: ${ok ? 'advice' : 'wrong'}`]))
}

test.each<[string, Partial<PostgresFacts>, readonly string[]]>([
  ['a good server has no remark', {}, []],
  ['an old version', { version: '13.9', number: 130_009 }, ['PostgreSQL: wrong']],
  ['one byte a character', { encoding: 'SQL_ASCII' }, ['encoding: wrong']],
  ['a collation of another version', { collationIsCurrent: false }, ['collation: wrong']],
  ['a server that cannot tell its collation', { collationIsCurrent: null }, []],
  ['no room for one more worker', { maxConnections: 25 }, ['connections: wrong']],
  ['room for three', { maxConnections: 45 }, ['connections: advice']],
  ['pages may be lost in a crash', { synchronousCommit: 'off' }, ['durability: wrong']],
  ['only this server waits', { synchronousCommit: 'local' }, []],
  ['nothing is written for sure', { fsync: false }, ['durability: wrong']],
  ['half pages after a crash', { fullPageWrites: false }, ['durability: wrong']],
  ['a standby', { isReadOnly: true }, ['writing: wrong']],
  [
    'the settings of a new install',
    { sharedBuffers: 128 * mega, workMemory: 4 * mega },
    ['memory: advice', 'memory: advice'],
  ],
  ['questions end after ten seconds', { statementTimeout: 10_000 }, ['timeouts: wrong']],
  ['questions end after a minute', { statementTimeout: 60_000 }, ['timeouts: advice']],
])('PostgreSQL: %s', (_, facts, expected) => {
  expect(remarks(postgresChecks({ ...postgres, ...facts }))).toEqual(expected)
})

const stream = { name: 'fogline', storage: 'file', replicas: 3, currentReplicas: 3, waiting: 0 }

test.each<[string, Partial<NatsFacts>, readonly string[]]>([
  ['a good cluster has no remark', {}, []],
  ['nothing was put yet', { stream: null }, []],
  ['an old version', { version: '2.8.4' }, ['NATS: wrong']],
  ['a newer version', { version: '2.11.0-RC.1' }, []],
  ['no JetStream: the rest is not asked', { hasJetStream: false }, ['JetStream: wrong']],
  ['no headers', { hasHeaders: false }, ['JetStream: wrong']],
  ['little room left', { storageUsed: 900, storageLimit: 1000 }, ['storage: wrong']],
  ['small messages', { maxPayload: 65_536 }, ['max_payload: advice']],
  [
    'one server',
    { cluster: null, servers: 1, stream: { ...stream, replicas: 1, currentReplicas: 1 } },
    ['cluster: advice'],
  ],
  ['two servers', { servers: 2 }, ['cluster: advice']],
  ['a server is away', { stream: { ...stream, currentReplicas: 2 } }, ['stream: wrong']],
  ['a cluster that keeps one copy', { stream: { ...stream, replicas: 1, currentReplicas: 1 } }, ['stream: advice']],
  ['a queue in memory', { stream: { ...stream, storage: 'memory' } }, ['stream: wrong']],
])('NATS: %s', (_, facts, expected) => {
  expect(remarks(natsChecks({ ...nats, ...facts }))).toEqual(expected)
})
