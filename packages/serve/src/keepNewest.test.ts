import { expect, test } from 'vitest'
import { keepNewest } from './keepNewest.ts'

/** Each load takes the word with which it is let go. */
function makeSlow() {
  const waiting: ((word: string) => void)[] = []
  const keeper = keepNewest(async () => {
    const word = await new Promise<string>((resolve) => waiting.push(resolve))
    if (word === 'broken') throw new Error('no picture')
    return word
  })
  return { keeper, waiting }
}

test('questions that come together wait for one load', async () => {
  const { keeper, waiting } = makeSlow()
  const answers = [keeper.get(), keeper.get()]
  expect(waiting).toHaveLength(1)
  waiting[0]?.('one')
  expect(await Promise.all(answers)).toEqual(['one', 'one'])
})

test('while it is loaded anew the old one answers, then the new one does', async () => {
  const { keeper, waiting } = makeSlow()
  const first = keeper.get()
  waiting[0]?.('one')
  await first
  const renewed = keeper.renew()
  expect(await keeper.get()).toBe('one')
  waiting[1]?.('two')
  await renewed
  expect(await keeper.get()).toBe('two')
})

test('nothing is loaded anew that nobody asked for', async () => {
  const { keeper, waiting } = makeSlow()
  await keeper.renew()
  expect(waiting).toHaveLength(0)
})

test('what was forgotten is never answered again, not even by a load that was under way', async () => {
  const { keeper, waiting } = makeSlow()
  const before = keeper.get()
  keeper.forget()
  const after = keeper.get()
  waiting[1]?.('new')
  expect(await after).toBe('new')
  waiting[0]?.('old')
  expect(await before).toBe('old')
  expect(await keeper.get()).toBe('new')
})

test('of two loads at once the later one stays, whichever ends first', async () => {
  const { keeper, waiting } = makeSlow()
  const first = keeper.get()
  waiting[0]?.('one')
  await first
  const [older, newer] = [keeper.renew(), keeper.renew()]
  waiting[2]?.('newer')
  await newer
  waiting[1]?.('older')
  await older
  expect(await keeper.get()).toBe('newer')
})

test('a load that fails leaves what was there, or is tried again', async () => {
  const { keeper, waiting } = makeSlow()
  const failed = keeper.get()
  waiting[0]?.('broken')
  await expect(failed).rejects.toThrow('no picture')
  const again = keeper.get()
  waiting[1]?.('one')
  expect(await again).toBe('one')
  const renewed = keeper.renew()
  waiting[2]?.('broken')
  await expect(renewed).rejects.toThrow('no picture')
  expect(await keeper.get()).toBe('one')
})
