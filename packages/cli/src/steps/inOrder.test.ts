import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from './inOrder.ts'

async function* upTo(last: number, fault: Error | null = null): AsyncGenerator<number> {
  for (let item = 1; item <= last; item += 1) yield item
  if (fault !== null) throw fault
}

test('results come in the order of the items, and no more than so many are in flight', async () => {
  let [now, most] = [0, 0]
  const work = async (item: number) => {
    now += 1
    most = Math.max(most, now)
    await setTimeout(20 - 2 * item)
    now -= 1
    return item * 10
  }
  const given: number[] = []
  for await (const result of inOrder(upTo(9), work, 3)) given.push(result)
  expect(given).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90])
  expect(most).toBe(3)
})

test('what was begun is given before the fault of the items is thrown', async () => {
  const given: number[] = []
  const all = async () => {
    for await (const item of inOrder(upTo(2, new Error('no more')), async (one) => one, 4)) given.push(item)
  }
  await expect(all()).rejects.toThrow('no more')
  expect(given).toEqual([1, 2])
})
