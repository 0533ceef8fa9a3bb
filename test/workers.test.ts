import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openQueue } from '@fogline/ledger'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type NatsCluster, startNatsCluster } from './cluster/natsCluster.ts'
import { isLeftOut, natsServer } from './needs.ts'

// The commands as a person types them, each a process of its own.

const root = resolve(import.meta.dirname, '..')
const chosen = ['meridian-villages.html', 'observer-villages-reprint.html', 'qasmar-visit.xhtml', 'velmar-truce.htm']
const slow = 600_000
const name = `fogline_test_${randomUUID().replaceAll('-', '')}`

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'fogline-workers-'))
  mkdirSync(join(scratch, 'pages'))
  for (const page of chosen) copyFileSync(join(root, 'examples/pages', page), join(scratch, 'pages', page))
  writeFileSync(join(scratch, 'pages/n-empty.html'), '')
  writeFileSync(join(scratch, 'pages/n-void.html'), '<html><body></body></html>')
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function start(words: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  // Packages are found from the checkout; pages have the same relative paths for every ledger.
  const tsx = new URL('../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href
  const main = join(root, 'packages/cli/src/main.ts')
  const child = spawn(process.execPath, ['--import', tsx, '--conditions=source', main, ...words], {
    cwd: scratch,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (data: Buffer) => (out += data))
  child.stderr.on('data', (data: Buffer) => (err += data))
  return { child, ended: new Promise((settle) => child.once('close', (code) => settle({ code, out, err }))) }
}

const fogline = (...words: readonly string[]): Promise<Ended> => start(words).ended

async function expectDone(...words: readonly string[]): Promise<Ended> {
  const ended = await fogline(...words)
  expect(ended.code, ended.err).toBe(0)
  return ended
}

test(
  'what is queued in a folder is read by a worker later, is known after that, and is what reading at once gives',
  async () => {
    const report = await expectDone('--ledger', 'later', '--queue', 'embedded', 'read', 'pages')
    expect(report.err).toContain('5 pages queued; 1 rejected.')
    expect((await expectDone('--ledger', 'later', 'queue')).out).toContain('5 tasks waiting, 0 taken, 0 dead')
    const again = await expectDone('--ledger', 'later', '--queue', 'embedded', 'read', 'pages')
    expect(again.err).toContain('0 pages queued; 5 queued already')
    await expectDone('--ledger', 'later', 'worker', '--drain')
    const known = await expectDone('--ledger', 'later', '--queue', 'embedded', 'read', 'pages', '--wait', '--json')
    expect(JSON.parse(known.out)).toMatchObject({ queued: 0, waiting: 0, known: 5 })
    await expectDone('--ledger', 'now', 'read', 'pages')
    const [later, now] = [
      await expectDone('--ledger', 'later', 'export'),
      await expectDone('--ledger', 'now', 'export'),
    ]
    expect(later.out === now.out).toBe(true)
    expect(now.out.length).toBeGreaterThan(10_000)
  },
  slow,
)

test(
  'a task that nobody could do is listed, shown as it is, put back and dropped; its id may be shortened',
  async () => {
    const { openLedger } = await import('@fogline/ledger')
    const ledger = await openLedger(join(scratch, 'dead'))
    const queue = await openQueue('embedded', { ledger, limits: { tries: 1 } })
    const bytes = new TextEncoder().encode('A page that no reader could read.')
    for (const id of ['aabb01', 'aabb02']) {
      const page = { location: `pages/${id}.html`, bytes, contentType: null, fetchedAt: null }
      await queue.put([{ kind: 'page', id, page }])
      for (const lease of await queue.take({ limit: 1, wait: 1000 })) await lease.fail('TypeError: the page broke it')
    }
    await queue.close()
    await ledger.close()
    const on = ['--ledger', 'dead', 'queue']
    expect((await expectDone(...on, 'dead')).out).toMatch(
      /aabb01 +1 .*pages\/aabb01\.html +TypeError: the page broke it/,
    )
    const cases: readonly (readonly [number, RegExp, readonly string[]])[] = [
      [2, /The ids of 2 things of kind dead task begin with aabb/, ['show', 'aabb']],
      [4, /No dead task has an id/, ['show', 'cc']],
      [2, /Which tasks/, ['retry']],
    ]
    for (const [code, words, command] of cases) {
      const ended = await fogline(...on, ...command)
      expect([ended.code, ended.out]).toEqual([code, ''])
      expect(ended.err).toMatch(words)
    }
    expect((await expectDone(...on, 'show', 'aabb02')).out).toMatch(/broke it[^]*A page that no reader could read\./)
    expect((await expectDone(...on, 'show', 'aabb02', '--raw')).out).toBe('A page that no reader could read.')
    expect((await expectDone(...on, 'drop', 'aabb02')).err).toContain('1 task dropped.')
    expect((await expectDone(...on, 'retry', '--all')).err).toContain('1 task put back.')
    expect(JSON.parse((await expectDone(...on, '--json')).out)).toMatchObject({ waiting: 1, taken: 0, dead: 0 })
  },
  slow,
)

test(
  'wrong use and a queue that is not there have their codes, and no stack',
  async () => {
    const cases: readonly (readonly [number, RegExp, readonly string[]])[] = [
      [6, /queue/, ['--ledger', 'away', '--queue', 'nats://127.0.0.1:1', 'queue']],
      [2, /address of a queue/, ['--queue', 'redis://localhost', 'queue']],
      [3, /no ledger at nowhere/, ['--ledger', 'nowhere', 'queue']],
      [2, /--wait is for pages/, ['--ledger', 'away', 'read', 'pages', '--wait']],
      [2, /no number of threads/, ['--ledger', 'away', 'worker', '--threads', 'many']],
    ]
    for (const [code, words, command] of cases) {
      const ended = await fogline(...command)
      expect(ended.err).toMatch(words)
      expect([ended.code, ended.out]).toEqual([code, ''])
      expect(ended.err).not.toMatch(/\n\s+at /)
    }
  },
  slow,
)

const server = process.env.FOGLINE_TEST_POSTGRES
const missing = server === undefined ? 'FOGLINE_TEST_POSTGRES names no server' : null
const missingNats = missing ?? (natsServer() === null ? 'there is no nats-server' : null)

describe.skipIf(isLeftOut('workers on PostgreSQL', missing))('on PostgreSQL', () => {
  let nats: NatsCluster | null = null
  const places = (schema: string): string => `${server}?schema=${schema}`

  afterAll(async () => {
    const client = new pg.Client(server)
    await client.connect()
    for (const part of ['embedded', 'nats']) await client.query(`drop schema if exists ${name}_${part} cascade`)
    await client.end()
    await nats?.stop()
  })

  test.each([
    ['embedded', (): Promise<string> => Promise.resolve('embedded')],
    ...(isLeftOut('workers on NATS', missingNats) ? [] : [['nats', startNats] as const]),
  ] as const)(
    'two workers read what is put on the queue (%s) and give the bytes that reading at once gives',
    async (kind, openQueueing: () => Promise<string>) => {
      const where = ['--ledger', places(`${name}_${kind}`), '--queue', await openQueueing()]
      const workers = [start([...where, 'worker', '--threads', '1']), start([...where, 'worker', '--threads', '1'])]
      await expectDone(...where, 'read', 'pages', '--wait')
      for (const { child } of workers) child.kill('SIGTERM')
      for (const { code, err } of await Promise.all(workers.map(({ ended }) => ended))) expect(code, err).toBe(0)
      await expectDone('--ledger', 'here', 'read', 'pages')
      const [here, there] = [await expectDone('--ledger', 'here', 'export'), await expectDone(...where, 'export')]
      expect(there.out === here.out).toBe(true)
      expect((await expectDone(...where, 'queue')).out).toContain('Nothing waits, and nothing failed.')
    },
    slow,
  )

  async function startNats(): Promise<string> {
    nats = await startNatsCluster(1)
    return nats.address
  }
})
