import { FoglineError } from '@fogline/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Listening, listenForOperators, toListenAddress } from './listenForOperators.ts'
import { operatorsApp } from './operatorsApp.ts'

const away = new FoglineError('ledger/unreachable', 'Cannot reach the ledger at postgres://db.example/fogline', {
  hint: 'Is PostgreSQL running there?',
})

describe('the listener of a worker', () => {
  let isThere = true
  let listening: Listening
  beforeEach(async () => {
    isThere = true
    const check = async () => {
      if (!isThere) throw away
    }
    listening = await listenForOperators({
      telemetry: { metrics: async () => 'fogline_pages_total{result="read"} 3\n' },
      checks: [
        { name: 'ledger', check },
        { name: 'queue', check: async () => undefined },
      ],
      host: '127.0.0.1',
      port: 0,
    })
  })
  afterEach(() => listening.close())

  test('it is ready while what it needs is there, says why it is not, and is alive all the while', async () => {
    const ready = await fetch(`${listening.url}/readyz`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toMatchObject({
      ok: true,
      checks: [
        { name: 'ledger', ok: true },
        { name: 'queue', ok: true },
      ],
    })
    isThere = false
    const unready = await fetch(`${listening.url}/readyz`)
    expect(unready.status).toBe(503)
    expect(await unready.json()).toMatchObject({
      ok: false,
      checks: [
        { name: 'ledger', ok: false, code: away.code, message: away.message, hint: away.hint },
        { name: 'queue', ok: true },
      ],
    })
    expect((await fetch(`${listening.url}/healthz`)).status).toBe(200)
  })

  test('it gives the metrics as Prometheus wants them', async () => {
    const answer = await fetch(`${listening.url}/metrics`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(await answer.text()).toContain('fogline_pages_total')
  })

  test('a port that is taken says what to do', async () => {
    const { port } = new URL(listening.url)
    const again = listenForOperators({
      telemetry: { metrics: async () => '' },
      checks: [],
      host: '127.0.0.1',
      port: Number(port),
    })
    await expect(again).rejects.toMatchObject({
      code: 'operators/port-taken',
      hint: expect.stringContaining('--listen'),
    })
  })
})

test('the public hears that something is away, not where it stands, and gets no metrics', async () => {
  const app = operatorsApp({
    checks: [{ name: 'ledger', check: () => Promise.reject(away) }],
    metrics: null,
    tell: 'codes',
  })
  const answer = await app.request('/readyz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({
    ok: false,
    checks: [{ name: 'ledger', ok: false, code: 'ledger/unreachable' }],
  })
  expect((await app.request('/metrics')).status).toBe(404)
})

test.each<[string, { host: string; port: number } | null]>([
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
  ['[::1]:0', { host: '::1', port: 0 }],
  ['worker.example:80', { host: 'worker.example', port: 80 }],
  ['70000', null],
  ['host:', null],
  ['::1:80', null],
])('--listen %s', (words, address) => {
  if (address === null) expect(() => toListenAddress(words)).toThrow(FoglineError)
  else expect(toListenAddress(words)).toEqual(address)
})
