import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLedger } from '@fogline/ledger'
import pg from 'pg'
import { expect, test } from 'vitest'
import { listenForOperators } from '../packages/cli/src/telemetry/listenForOperators.ts'
import { startCollector } from '../packages/cli/src/testing/collector.ts'
import { startProxy } from './cluster/hangingProxy.ts'
import { isLeftOut } from './needs.ts'

const root = resolve(import.meta.dirname, '..')
const chosen = ['meridian-villages.html', 'observer-villages-reprint.html', 'qasmar-visit.xhtml']
const program = ['--import', 'tsx', '--conditions=source', join(root, 'packages/cli/src/main.ts')]
const slow = 300_000

/** Waits for what a busy machine may take long to do; the test's own time is the only end. */
async function until<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  for (;;) {
    const found = await ask()
    if (found !== null) return found
    await sleep(200)
  }
}

/** What a process answers; null where it does not answer well, but never after it ended. */
async function ask(child: ChildProcess, url: string): Promise<string | null> {
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
  try {
    const answer = await fetch(url)
    return answer.ok ? await answer.text() : null
  } catch (error) {
    // A process that computes for seconds may close a connection that was kept.
    if (error instanceof TypeError) return null
    throw error
  }
}

function linesOf(child: ChildProcess): readonly string[] {
  const lines: string[] = []
  if (child.stderr !== null) createInterface({ input: child.stderr }).on('line', (line) => void lines.push(line))
  return lines
}

test(
  'a worker is watched from outside: its log is lines of JSON, its metrics count the pages, each has one trace from whoever queued it, and it ends well when asked to',
  async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'fogline-operations-'))
    mkdirSync(join(scratch, 'pages'))
    for (const name of chosen) copyFileSync(join(root, 'examples/pages', name), join(scratch, 'pages', name))
    const where = ['--ledger', join(scratch, 'ledger'), '--queue', 'embedded']
    const collector = await startCollector()
    const env = { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }
    const read = [...program, ...where, 'read', join(scratch, 'pages')]
    const put = spawn(process.execPath, read, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
    const putLines = linesOf(put)
    const [putCode] = await once(put, 'close')
    expect(putCode, putLines.join('\n')).toBe(0)

    const words = [...program, ...where, 'worker', '--listen', '0', '--log', 'json']
    const worker = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
    try {
      const lines = linesOf(worker)
      const url = await until(async () => {
        if (worker.exitCode !== null) throw new Error(lines.join('\n'))
        return /answered at (http:[^"]+)/.exec(lines.join('\n'))?.[1] ?? null
      })
      // An embedded database that is busy with the picture answers late, and then there is no number and no readiness.
      const wanted = [`fogline_pages_total{result="read"} ${chosen.length}`, 'fogline_queue_tasks{state="dead"} 0']
      const metrics = await until(async () => {
        const text = await ask(worker, `${url}/metrics`)
        return text !== null && wanted.every((line) => text.includes(`${line}\n`)) ? text : null
      })
      expect(metrics).toContain(`fogline_stage_seconds_count{stage="append",outcome="done"} ${chosen.length}\n`)
      expect(metrics).toMatch(/^fogline_database_seconds_count [1-9]/m)
      const ready: unknown = JSON.parse(await until(() => ask(worker, `${url}/readyz`)))
      expect(ready).toMatchObject({
        ok: true,
        checks: [{ name: 'ledger' }, { name: 'queue' }, { name: 'taking tasks' }],
      })
      worker.kill('SIGTERM')
      const [code] = await once(worker, 'close')
      expect(code).toBe(0)
      const records = lines.map((line): unknown => JSON.parse(line))
      expect(records.at(-1)).toMatchObject({ service: 'worker', message: 'The worker ends', read: chosen.length })
      const spans = collector.spans()
      const sent = spans.filter(({ name }) => name === 'send')
      expect(sent).toHaveLength(chosen.length)
      for (const { traceId, spanId } of sent) {
        const names = spans.filter((span) => span.traceId === traceId).map(({ name }) => name)
        expect(names.toSorted()).toEqual(['append', 'read', 'send', 'tag', 'task'])
        expect(spans.find((span) => span.traceId === traceId && span.name === 'task')?.parentSpanId).toBe(spanId)
      }
    } finally {
      worker.kill('SIGKILL')
      await collector.close()
      rmSync(scratch, { recursive: true, force: true })
    }
  },
  slow,
)

const server = process.env.FOGLINE_TEST_POSTGRES
const missing = server === undefined ? 'FOGLINE_TEST_POSTGRES names no server (postgres://…)' : null

test.skipIf(isLeftOut('readiness with a real database', missing))(
  '/readyz turns 503 when the database is away, says so, and is 200 again when it is back',
  async () => {
    const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`
    const direct = new URL(server ?? '')
    const door = await startProxy(Number(direct.port || 5432))
    const through = new URL(direct)
    through.host = `127.0.0.1:${door.port}`
    const ledger = await openLedger(through.href, { schema })
    const checks = [{ name: 'ledger', check: ledger.check }]
    const listening = await listenForOperators({
      telemetry: { metrics: async () => '' },
      checks,
      host: '127.0.0.1',
      port: 0,
    })
    const readiness = async () => {
      const answer = await fetch(`${listening.url}/readyz`)
      return { status: answer.status, body: await answer.json() }
    }
    try {
      expect(await readiness()).toMatchObject({ status: 200, body: { ok: true } })
      door.hangAll()
      expect(await readiness()).toMatchObject({
        status: 503,
        body: { ok: false, checks: [{ name: 'ledger', ok: false }] },
      })
      door.resume()
      await until(async () => ((await readiness()).status === 200 ? true : null))
      await door.close()
      expect(await readiness()).toMatchObject({
        status: 503,
        body: { checks: [{ code: 'ledger/unreachable', message: expect.stringContaining('Cannot reach the ledger') }] },
      })
      expect((await fetch(`${listening.url}/healthz`)).status).toBe(200)
    } finally {
      await listening.close()
      await ledger.close()
      const client = new pg.Client(server)
      await client.connect()
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    }
  },
  slow,
)
