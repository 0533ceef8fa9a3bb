import { describe, expect, test } from 'vitest'
import { inspectNats } from './inspectNats.ts'
import { inspectPostgres } from './inspectPostgres.ts'

const postgres = process.env['FOGLINE_TEST_POSTGRES']
const nats = process.env['FOGLINE_TEST_NATS']
if (postgres === undefined)
  console.warn('SKIPPED: what PostgreSQL says of itself, because FOGLINE_TEST_POSTGRES names no server')
if (nats === undefined) console.warn('SKIPPED: what NATS says of itself, because FOGLINE_TEST_NATS names no server')

describe.skipIf(postgres === undefined)('PostgreSQL', () => {
  test('says what matters', async () => {
    const facts = await inspectPostgres(postgres ?? '')
    expect(facts).toMatchObject({ encoding: 'UTF8', fsync: expect.any(Boolean), isReadOnly: false })
    expect(facts.number).toBeGreaterThanOrEqual(140_000)
    expect(facts.sharedBuffers).toBeGreaterThan(1_000_000)
    expect(facts.usedConnections).toBeGreaterThanOrEqual(0)
  })
})

describe.skipIf(nats === undefined)('NATS', () => {
  test('says what matters, and no stream is made by asking', async () => {
    const address = `${nats ?? ''}?stream=never-made`
    const facts = await inspectNats(address)
    expect(facts).toMatchObject({ hasJetStream: true, hasHeaders: true, stream: null })
    expect(facts.maxPayload).toBeGreaterThan(0)
    expect((await inspectNats(address)).stream).toBeNull()
  })
})

test('a server that is not there is told in the words of the house', async () => {
  await expect(inspectPostgres('postgres://127.0.0.1:9/none')).rejects.toMatchObject({ code: 'ledger/unreachable' })
  await expect(inspectNats('nats://127.0.0.1:9')).rejects.toMatchObject({ code: 'queue/unreachable' })
})
