import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Ledger, openLedger, type Task } from '@fogline/ledger'
import { FoglineError, type Page } from '@fogline/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePage } from '../testing/makePage.ts'
import { type MemoryQueue, openMemoryQueue } from '../testing/memoryQueue.ts'
import { quietTelemetry } from '../testing/quietTelemetry.ts'
import { lazyReader } from './loadReader.ts'
import { toPageTask } from './putPages.ts'
import { runWorker, type WorkerInput } from './runWorker.ts'
import type { Ended } from './worker/work.ts'

const folder = mkdtempSync(join(tmpdir(), 'fogline-worker-'))
const { read, close } = lazyReader(0)
let ledger: Ledger

beforeAll(async () => {
  ledger = await openLedger(join(folder, 'ledger'))
})
afterAll(async () => {
  await Promise.all([ledger.close(), close()])
  rmSync(folder, { recursive: true, force: true })
})

interface Ran {
  readonly queue: MemoryQueue
  readonly ended: readonly Ended[]
  readonly report: Awaited<ReturnType<typeof runWorker>>
}

/** Puts tasks on a queue and lets a worker empty it. */
async function run(tasks: readonly Task[], input: Partial<WorkerInput> = {}, queue = openMemoryQueue()): Promise<Ran> {
  await queue.put(tasks)
  const ended: Ended[] = []
  const report = await runWorker({
    ledger,
    queue,
    read,
    telemetry: quietTelemetry,
    signal: new AbortController().signal,
    drain: true,
    atOnce: 4,
    onEnded: (one) => ended.push(one),
    ...input,
  })
  return { queue, ended, report }
}

const locations = async (): Promise<readonly string[]> => (await ledger.pages()).map(({ location }) => location)

test('a page is in the ledger before its task is done, is known the second time, and is in the picture at the end', async () => {
  const task = toPageTask(makePage('first'))
  const queue = openMemoryQueue()
  const seenAtDone: boolean[] = []
  const take = queue.take
  const watched: MemoryQueue = {
    ...queue,
    take: async (how) =>
      (await take(how)).map((lease) => ({
        ...lease,
        done: async () => {
          seenAtDone.push((await ledger.page(task.id)) !== null)
          await lease.done()
        },
      })),
  }
  const { report } = await run([task], {}, watched)
  expect(report).toMatchObject({ read: 1, known: 0, failed: 0 })
  expect(seenAtDone).toEqual([true])
  expect((await ledger.picture())?.stories).toHaveLength(1)
  expect((await run([task])).report).toMatchObject({ read: 0, known: 1 })
})

test('a page without an article is rejected with its reason, and its task is done', async () => {
  const page: Page = { ...makePage('empty'), bytes: new Uint8Array() }
  const { queue, report } = await run([toPageTask(page)])
  expect(report).toMatchObject({ rejected: 1 })
  expect(queue.ends).toEqual([`${toPageTask(page).id} done`])
  expect((await ledger.rejections()).map(({ reason }) => reason)).toContain('empty')
})

test('a page that fails comes again and is put aside in the end; the others are read', async () => {
  const [bad, good] = [toPageTask(makePage('bad')), toPageTask(makePage('good'))]
  const { queue, report } = await run([bad, good], {
    read: async (page) => {
      if (page.location.endsWith('/bad')) throw new TypeError('the page broke the reader')
      return read(page)
    },
  })
  expect(report).toMatchObject({ read: 1, failed: 2, dead: 1 })
  expect(queue.ends.filter((end) => end.startsWith(bad.id))).toEqual(Array(3).fill(`${bad.id} failed`))
  const { items } = await queue.deadLetters({ limit: 9, offset: 0 })
  expect(items[0]?.error).toMatch(/^TypeError: the page broke the reader \(at /)
})

test('while the ledger is away no page is to blame: it is given back, and read when the ledger is there again', async () => {
  const task = toPageTask(makePage('patient'))
  let times = 0
  const away: Ledger = {
    ...ledger,
    append: async (reading) => {
      times += 1
      if (times < 3) throw new FoglineError('ledger/unreachable', 'Cannot reach the ledger')
      return ledger.append(reading)
    },
  }
  const { queue, report } = await run([task], { ledger: away })
  expect(report).toMatchObject({ read: 1, failed: 0, 'given-back': 2 })
  expect(queue.ends).toEqual([`${task.id} given back`, `${task.id} given back`, `${task.id} done`])
})

test('asked to end, a worker finishes what it can within the grace, gives back the rest, and keeps nothing of it', async () => {
  const ending = new AbortController()
  const [quick, slow] = [toPageTask(makePage('quick')), toPageTask(makePage('slow'))]
  let finish = (): void => undefined
  const stuck = new Promise<void>((resolve) => {
    finish = resolve
  })
  const { queue, report } = await run([quick, slow], {
    signal: ending.signal,
    drain: false,
    grace: 2000,
    read: async (page) => {
      ending.abort()
      if (page.location.endsWith('/slow')) await stuck
      return read(page)
    },
  })
  expect(report).toMatchObject({ read: 1, 'given-back': 1 })
  expect(queue.ends).toEqual([`${quick.id} done`, `${slow.id} given back`])
  finish()
  await pause(500)
  expect(await locations()).not.toContain('https://gazette.example/slow')
})

const fetching = { allowHosts: [], ignoreRobots: false, contact: null }
const address: Task = { kind: 'address', id: 'a', location: 'https://gazette.example/feed', fetching }

async function* feed(names: readonly string[]): AsyncGenerator<Page> {
  for (const name of names) yield makePage(name)
}

test('an address is fetched, and what it gives is queued and read', async () => {
  const { queue, ended } = await run([address], { fetch: () => feed(['item-1', 'item-2']) })
  expect(queue.ends[0]).toBe('a done')
  expect(ended.map(({ task, result }) => [task.kind, result])).toEqual([
    ['page', 'read'],
    ['page', 'read'],
  ])
  expect(await locations()).toEqual(expect.arrayContaining(['https://gazette.example/item-1']))
})

test('pages of an address that the queue has no room for are read at once, so that a full queue never stands still', async () => {
  const queue = openMemoryQueue()
  await queue.put([address])
  queue.max = 0
  const { report, ended } = await run([], { fetch: () => feed(['crowded-1', 'crowded-2']), atOnce: 1 }, queue)
  expect(report).toMatchObject({ read: 1 })
  expect(ended[0]?.outcomes.map(({ kind }) => kind)).toEqual(['read', 'read'])
  expect(await locations()).toEqual(expect.arrayContaining(['https://gazette.example/crowded-2']))
})

test('of large pages few are taken: memory is bounded by bytes, not only by their number', async () => {
  const page = { ...makePage('large'), bytes: new Uint8Array(20_000_000) }
  const large = Array.from({ length: 8 }, (_, index): Task => ({ kind: 'page', id: `large ${index}`, page }))
  const small = Array.from({ length: 8 }, (_, index) => toPageTask(makePage(`small-${index}`)))
  const reject = async ({ location }: Page) =>
    ({ kind: 'rejection', location, reason: 'too-large', detail: 'for this test' }) as const
  const few = await run(large, { atOnce: 8, only: 'pages', read: reject })
  expect(few.report.rejected + few.report.known).toBe(8)
  expect(few.queue.mostTaken).toBeLessThanOrEqual(4)
  const many = await run(small, { atOnce: 8, only: 'pages', read: reject })
  expect(many.queue.mostTaken).toBeGreaterThan(4)
})
