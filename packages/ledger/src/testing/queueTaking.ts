import { sha256 } from '@fogline/model'
import { expect, test } from 'vitest'
import type { Task } from '../queue/queue.ts'
import {
  first,
  idsOf,
  makeTask,
  makeTasks,
  now,
  openOf,
  patience,
  type QueueStore,
  soon,
  takeAll,
} from './queueStore.ts'

/** Bytes that no packing makes smaller. */
function noise(length: number): Uint8Array {
  let state = 4747
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state >>> 24
  })
}

/** Millions of bytes are compared by their hash. */
function withHash(task: Task): unknown {
  return task.kind === 'page' ? { ...task, page: { ...task.page, bytes: sha256(task.page.bytes) } } : task
}

/** Putting, taking, and what becomes of what was taken. */
export function describeTaking(store: QueueStore): void {
  test('an empty queue gives nothing, and says so', async () => {
    const queue = await store.open('empty')
    expect(await queue.take({ limit: 5, wait: 0 })).toEqual([])
    await expect.poll(() => queue.depth(), patience).toEqual({ waiting: 0, taken: 0, dead: 0 })
    expect(await queue.deadLetters({ limit: 10, offset: 0 })).toEqual({ items: [], total: 0 })
    expect(await queue.deadTask('none')).toBeNull()
    expect(await queue.putBack()).toBe(0)
    expect(await queue.removeDead(['none'])).toBe(0)
    await queue.check()
    await queue.close()
  })

  test('a task comes out as it went in, whatever its kind and its bytes', async () => {
    const queue = await store.open('kinds')
    const { page } = makeTask(1) as Extract<Task, { kind: 'page' }>
    const source = { name: 'Varn Wire', url: null }
    const context = {
      from: 'feed',
      container: 'f',
      title: 'Ärdel 😀',
      author: null,
      outlet: null,
      section: null,
    } as const
    const dates = { publishedAt: '2031-05-09', modifiedAt: null, language: 'en', source }
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const tasks: readonly Task[] = [
      { kind: 'page', id: 'p1', page: { ...page, bytes: every, context: { ...context, ...dates } } },
      { kind: 'page', id: 'p2', page: { ...page, bytes: new Uint8Array(), contentType: null, fetchedAt: null } },
      { kind: 'page', id: 'p3', page: { ...page, location: 'pages/a b\nc \u0000 ü 東.html' } },
      { kind: 'page', id: 'large', page: { ...page, bytes: noise(3_000_000) } },
      {
        kind: 'address',
        id: 'a1',
        location: 'https://gazette.example/feed',
        fetching: { allowHosts: ['gazette.example'], ignoreRobots: false, contact: 'desk@example.org' },
      },
    ]
    expect(await queue.put(tasks)).toEqual({ added: 5 })
    const leases = await takeAll(queue, 5)
    const byId = (a: Task, b: Task): number => (a.id < b.id ? -1 : 1)
    expect(
      leases
        .map(({ task }) => task)
        .toSorted(byId)
        .map(withHash),
    ).toEqual(tasks.toSorted(byId).map(withHash))
    expect(leases.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1, 1])
    await Promise.all(leases.map((lease) => lease.done()))
    await expect.poll(() => queue.depth(), patience).toEqual({ waiting: 0, taken: 0, dead: 0 })
    await queue.close()
  })

  test('nothing is queued twice while it waits or is taken, and what is done is gone', async () => {
    const queue = await store.open('twice')
    const tasks = makeTasks(30)
    expect(await queue.put([...tasks, ...tasks.slice(0, 5)])).toEqual({ added: 30 })
    const taken = await queue.take({ limit: 4, wait: 20_000 })
    expect(await queue.put(tasks)).toEqual({ added: 0 })
    await expect
      .poll(() => queue.depth(), patience)
      .toEqual({ waiting: 30 - taken.length, taken: taken.length, dead: 0 })
    await Promise.all(taken.map((lease) => lease.done()))
    const rest = await takeAll(queue, 30 - taken.length)
    expect(idsOf([...taken, ...rest])).toEqual(idsOf(tasks))
    await Promise.all(rest.map((lease) => lease.done()))
    expect(await queue.take(now)).toEqual([])
    await expect.poll(() => queue.depth(), patience).toEqual({ waiting: 0, taken: 0, dead: 0 })
    await queue.close()
  })

  test('whoever waits gets what comes; whoever is told to stop waits no longer', async () => {
    const queue = await store.open('waiting')
    const waiting = queue.take(soon)
    await queue.put(makeTasks(1))
    const [lease] = await waiting
    expect(lease?.task.id).toBe(makeTask(0).id)
    await lease?.done()
    const stop = new AbortController()
    const stopped = queue.take({ limit: 1, wait: 600_000, signal: stop.signal })
    setTimeout(() => stop.abort(), 100)
    expect(await stopped).toEqual([])
    await queue.close()
  })

  test('what is given back comes to the next at once, as if it had not been taken', async () => {
    const queue = await store.open('back')
    await queue.put(makeTasks(1))
    for (let times = 0; times < 12; times += 1) {
      const lease = await first(queue)
      expect(lease.attempt).toBe(1)
      await lease.giveBack()
    }
    await expect.poll(() => openOf(queue), patience).toBe(1)
    await queue.close()
  })

  test('a lease outlives its time while its queue is open; closing the queue gives it back', async () => {
    const queue = await store.open('alive', { lease: 1500 })
    await queue.put(makeTasks(1))
    const lease = await first(queue)
    expect(await queue.take({ limit: 1, wait: 4000 })).toEqual([])
    await queue.close()
    const again = await store.open('alive', { lease: 1500 })
    const [next] = await again.take({ limit: 1, wait: 20_000 })
    expect(next?.task.id).toBe(lease.task.id)
    await next?.done()
    await again.close()
  })
}
