import { expect, test } from 'vitest'
import type { Lease, Queue } from '../queue/queue.ts'
import { first, idsOf, makeTask, makeTasks, patience, type QueueStore, soon, takeAll } from './queueStore.ts'

/** A queue that is full, whose takers die, or that many share. */
export function describeEnds(store: QueueStore): void {
  test('a full queue lets nobody put more until there is room, and loses nothing', async () => {
    const queue = await store.open('full', { max: 7 })
    const tasks = makeTasks(40)
    const seen: string[] = []
    let all = false
    const putting = queue.put(tasks).then((result) => {
      all = true
      return result
    })
    while (seen.length < 40) {
      const leases = await queue.take({ limit: 3, wait: 20_000 })
      const { waiting, taken } = await queue.depth()
      expect(waiting + taken).toBeLessThanOrEqual(7)
      if (seen.length < 40 - 7 - 3) expect(all).toBe(false)
      seen.push(...idsOf(leases))
      await Promise.all(leases.map((lease) => lease.done()))
    }
    expect(await putting).toEqual({ added: 40 })
    expect(seen.toSorted()).toEqual(idsOf(tasks).toSorted())
    await queue.close()
  })

  test('whoever waits for room may be told to stop; what was kept stays', async () => {
    const queue = await store.open('full and stopped', { max: 3 })
    const stop = new AbortController()
    const putting = queue.put(makeTasks(5), stop.signal)
    while ((await queue.depth()).waiting < 3) await new Promise((resolve) => setTimeout(resolve, 20))
    stop.abort(new Error('stopped by a person'))
    await expect(putting).rejects.toThrow('stopped by a person')
    expect((await queue.depth()).waiting).toBe(3)
    await queue.close()
  })

  test('what a process had that was killed comes back, and nothing else does', async () => {
    const queue = await store.open('killed', { lease: 1500 })
    await queue.put(makeTasks(6))
    const [done, ...lost] = await takeAll(queue, 3)
    await done?.done()
    const next = await store.killAndOpen('killed', queue, { lease: 1500 })
    const leases: Lease[] = []
    while (leases.length < 5) leases.push(...(await next.take(soon)))
    expect(idsOf(leases).toSorted()).toEqual(idsOf(makeTasks(5, 1)).toSorted())
    const again = leases.filter(({ attempt }) => attempt === 2)
    expect(idsOf(again).toSorted()).toEqual(idsOf(lost).toSorted())
    await Promise.all(leases.map((lease) => lease.done()))
    await expect.poll(() => next.depth(), patience).toEqual({ waiting: 0, taken: 0, dead: 0 })
    await next.close()
  })

  test('a task that ends whoever takes it is a dead letter at last, and says so', async () => {
    const limits = { lease: 1000, silences: 2, tries: 9 }
    let queue = await store.open('killer', limits)
    await queue.put(makeTasks(1))
    for (let times = 0; times < 2; times += 1) {
      await first(queue)
      queue = await store.killAndOpen('killer', queue, limits)
    }
    await queue.put(makeTasks(1, 50))
    const other = await first(queue)
    expect(other.task.id).toBe(makeTask(50).id)
    for (let left = 100; left > 0 && (await queue.depth()).dead === 0; left -= 1)
      await queue.take({ limit: 1, wait: 500 })
    const { items } = await queue.deadLetters({ limit: 10, offset: 0 })
    expect(items).toMatchObject([{ id: makeTask(0).id, error: expect.stringContaining('never answered') as string }])
    await other.done()
    await queue.close()
  })

  test('several share the work: each task goes to one of them', async () => {
    const queues = [await store.open('shared')]
    for (let more = 0; more < 3; more += 1) queues.push(await store.open('shared'))
    const seen: string[] = []
    const work = async (queue: Queue): Promise<void> => {
      while (seen.length < 200) {
        const leases = await queue.take({ limit: 5, wait: 300 })
        seen.push(...idsOf(leases))
        await Promise.all(leases.map((lease) => lease.done()))
      }
    }
    const added = await Promise.all(queues.map((queue) => queue.put(makeTasks(200))))
    expect(added.reduce((sum, one) => sum + one.added, 0)).toBe(200)
    await Promise.all(queues.map(work))
    expect(seen.toSorted()).toEqual(idsOf(makeTasks(200)).toSorted())
    for (const queue of queues) await queue.close()
  })
}
