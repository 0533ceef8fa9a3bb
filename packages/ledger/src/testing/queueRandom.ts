import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lease, Queue } from '../queue/queue.ts'
import { idsOf, makeTask, openOf, patience, type QueueStore, takeAll } from './queueStore.ts'

type Step = 'put' | 'take' | 'done' | 'fail' | 'giveBack' | 'putBack'

/** Random work against a plain account of where each task must be. */
export function describeRandom(store: QueueStore): void {
  test('whatever is done in whatever order, each task is in one place', { timeout: 180_000 }, async () => {
    const step = fc.record({
      step: fc.constantFrom<Step>('put', 'put', 'take', 'take', 'done', 'done', 'fail', 'giveBack', 'putBack'),
      which: fc.nat(30),
    })
    const queue = await store.open('random', { tries: 2, delay: 1 })
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        run += 1
        await replay(queue, steps, run * 1000)
      }),
      { numRuns: 6, seed: 4747, endOnFailure: true },
    )
    await queue.close()
  })
}

async function replay(
  queue: Queue,
  steps: readonly { readonly step: Step; readonly which: number }[],
  from: number,
): Promise<void> {
  const put = new Set<string>()
  const ended = new Set<string>()
  const dead = new Set<string>()
  let held: Lease[] = []
  const pick = (which: number): Lease | undefined => {
    const lease = held[which % Math.max(1, held.length)]
    held = held.filter((other) => other !== lease)
    return lease
  }
  for (const { step, which } of steps) {
    if (step === 'put') {
      const task = makeTask(from + put.size)
      put.add(task.id)
      expect(
        await queue.put(
          [task, makeTask(from + (which % put.size))].filter(({ id }) => !ended.has(id) && !dead.has(id)),
        ),
      ).toEqual({
        added: 1,
      })
    } else if (step === 'take') {
      for (const lease of await queue.take({ limit: 1 + (which % 3), wait: 30 })) {
        expect(idsOf(held)).not.toContain(lease.task.id)
        expect(put.has(lease.task.id) && !ended.has(lease.task.id) && !dead.has(lease.task.id)).toBe(true)
        held.push(lease)
      }
    } else if (step === 'putBack') {
      expect(await queue.putBack()).toBe(dead.size)
      dead.clear()
    } else {
      const lease = pick(which)
      if (lease === undefined) continue
      if (step === 'done') {
        await lease.done()
        ended.add(lease.task.id)
      } else if (step === 'giveBack') await lease.giveBack()
      else if ((await lease.fail('Broken')) === 'dead') dead.add(lease.task.id)
    }
    const expected = { open: put.size - ended.size - dead.size, dead: dead.size }
    await expect
      .poll(async () => ({ open: await openOf(queue), dead: (await queue.depth()).dead }), patience)
      .toEqual(expected)
  }
  expect((await queue.deadLetters({ limit: 100, offset: 0 })).items.map(({ id }) => id).toSorted()).toEqual(
    [...dead].toSorted(),
  )
  await queue.removeDead([...dead])
  for (const lease of [...held, ...(await takeAll(queue, put.size - ended.size - dead.size - held.length))])
    await lease.done()
  await expect.poll(() => queue.depth(), patience).toEqual({ waiting: 0, taken: 0, dead: 0 })
}
