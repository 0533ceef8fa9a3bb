import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { startProxy } from '../testing/cutProxy.ts'
import { createHangWatch } from './hangWatch.ts'

const server = process.env['FOGLINE_TEST_POSTGRES']
if (server === undefined) {
  console.warn('SKIPPED: connections that hang, because FOGLINE_TEST_POSTGRES names no server (postgres://…)')
}

const name = 'fogline hang test'

describe.skipIf(server === undefined)('with a server (FOGLINE_TEST_POSTGRES)', () => {
  const config = { connectionString: server ?? '', application_name: name }

  /** A client by way of a door that may hang, and one that is watched. */
  async function openBoth() {
    const url = new URL(server ?? '')
    const proxy = await startProxy(`${url.hostname}:${url.port === '' ? '5432' : url.port}`)
    url.host = proxy.host
    const client = new pg.Client({ connectionString: url.href, application_name: name })
    client.on('error', () => undefined)
    await client.connect()
    return { proxy, client, watch: createHangWatch({ config, after: 300 }) }
  }

  test('a question on a connection that hangs is given up, and the server ends its side', async () => {
    const { proxy, client, watch } = await openBoth()
    const { rows } = await watch.during(client, () => client.query('select pg_backend_pid() as pid'))
    await client.query('begin')
    proxy.hang()
    const asked = watch.during(client, () => client.query('select 1'))
    await expect(asked).rejects.toMatchObject({ code: 'ledger/unreachable', message: expect.stringContaining('hangs') })
    const other = new pg.Client(config)
    await other.connect()
    const left = () => other.query('select 1 from pg_stat_activity where pid = $1', [rows[0].pid])
    while ((await left()).rows.length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
    await other.end()
    await proxy.cut()
  })

  test('a question that the server works on may take as long as it likes', async () => {
    const { proxy, client, watch } = await openBoth()
    const { rows } = await watch.during(client, () => client.query(`select 'slow' as word from pg_sleep(2)`))
    expect(rows).toEqual([{ word: 'slow' }])
    await client.end()
    await proxy.cut()
  })
})
