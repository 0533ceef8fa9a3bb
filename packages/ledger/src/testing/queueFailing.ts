import { expect, test } from 'vitest'
import type { Task } from '../queue/queue.ts'
import { failUntilDead, first, idsOf, makeTasks, patience, type QueueStore, quick, takeAll } from './queueStore.ts'

/** Failures and dead letters. */
export function describeFailing(store: QueueStore): void {
  test('what fails comes again later, then is a dead letter that can be looked at, put back, and removed', async () => {
    const queue = await store.open('dead', quick)
    const tasks = makeTasks(2)
    await queue.put(tasks.slice(0, 1))
    expect(await failUntilDead(queue, 'It broke: \u0000 ü')).toBe(3)
    await queue.put(tasks.slice(1))
    await failUntilDead(queue, 'x'.repeat(5000))
    await expect.poll(() => queue.depth(), patience).toEqual({ waiting: 0, taken: 0, dead: 2 })
    const { items, total } = await queue.deadLetters({ limit: 10, offset: 0 })
    expect(total).toBe(2)
    expect(idsOf(items as unknown as readonly Task[])).toEqual(idsOf(tasks))
    expect(items[0]).toEqual({
      id: tasks[0]?.id,
      kind: 'page',
      location: 'https://gazette.example/0',
      error: expect.stringMatching(/^It broke: . ü$/) as string,
      attempts: 3,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      bytes: 200,
    })
    expect(items[1]?.error.length).toBeLessThan(2100)
    const second = await queue.deadLetters({ limit: 1, offset: 1 })
    expect([second.total, ...second.items.map(({ id }) => id)]).toEqual([2, tasks[1]?.id])
    expect(await queue.deadTask(tasks[0]?.id ?? '')).toEqual(tasks[0])
    expect(await queue.putBack([tasks[0]?.id ?? '', 'none'])).toBe(1)
    const lease = await first(queue)
    expect([lease.task, lease.attempt]).toEqual([tasks[0], 1])
    await lease.done()
    expect(await queue.removeDead([tasks[1]?.id ?? '', 'none'])).toBe(1)
    await expect.poll(() => queue.depth(), patience).toEqual({ waiting: 0, taken: 0, dead: 0 })
    await queue.close()
  })

  test('all dead letters are put back, and may die again', async () => {
    const queue = await store.open('dead again', { ...quick, tries: 1 })
    await queue.put(makeTasks(3))
    for (const lease of await takeAll(queue, 3)) expect(await lease.fail('Broken')).toBe('dead')
    expect(await queue.putBack()).toBe(3)
    await expect.poll(() => queue.depth(), patience).toMatchObject({ waiting: 3, dead: 0 })
    for (const lease of await takeAll(queue, 3)) expect(await lease.fail('Still broken')).toBe('dead')
    const { items } = await queue.deadLetters({ limit: 10, offset: 0 })
    expect(items.map(({ error }) => error)).toEqual(Array(3).fill('Still broken'))
    await queue.close()
  })

  test('the attempts of a task are counted, also across those who had it', async () => {
    const queue = await store.open('attempts', quick)
    await queue.put(makeTasks(1))
    const seen: number[] = []
    for (const error of ['once', 'twice']) {
      const lease = await first(queue)
      seen.push(lease.attempt)
      expect(await lease.fail(error)).toBe('again')
    }
    const lease = await first(queue)
    seen.push(lease.attempt)
    await lease.giveBack()
    const last = await first(queue)
    expect([...seen, last.attempt]).toEqual([1, 2, 3, 3])
    expect(await last.fail('three times')).toBe('dead')
    await queue.close()
  })
}
