import { expect, test } from 'vitest'
import { keepPrepared } from './keepPrepared.ts'
import { makeFixtureInput } from './testing/fixture.ts'

/** A ledger whose picture comes when the test says so: each load takes the version that is named when it is let go. */
function makeSlowInput() {
  const input = makeFixtureInput()
  const waiting: ((version: string) => void)[] = []
  const picture = async () => {
    const version = await new Promise<string>((resolve) => waiting.push(resolve))
    const made = await input.ledger.picture()
    if (version === 'broken' || made === null) throw new Error('no picture')
    return { ...made, version }
  }
  return { ...input, ledger: { ...input.ledger, picture }, waiting }
}

const versionOf = async (keeper: ReturnType<typeof keepPrepared>) => (await keeper.get()).content.picture.version

test('questions that come together wait for one load', async () => {
  const input = makeSlowInput()
  const keeper = keepPrepared(input)
  const answers = [versionOf(keeper), versionOf(keeper)]
  expect(input.waiting).toHaveLength(1)
  input.waiting[0]?.('one')
  expect(await Promise.all(answers)).toEqual(['one', 'one'])
})

test('while it is made anew the old one answers, then the new one does', async () => {
  const input = makeSlowInput()
  const keeper = keepPrepared(input)
  const first = versionOf(keeper)
  input.waiting[0]?.('one')
  await first
  const renewed = keeper.renew()
  expect(await versionOf(keeper)).toBe('one')
  input.waiting[1]?.('two')
  await renewed
  expect(await versionOf(keeper)).toBe('two')
})

test('of two that are made at once the later one stays, whichever ends first', async () => {
  const input = makeSlowInput()
  const keeper = keepPrepared(input)
  const [older, newer] = [keeper.renew(), keeper.renew()]
  input.waiting[1]?.('newer')
  await newer
  input.waiting[0]?.('older')
  await older
  expect(await versionOf(keeper)).toBe('newer')
})

test('a load that fails leaves what was there, or is tried again', async () => {
  const input = makeSlowInput()
  const keeper = keepPrepared(input)
  const failed = versionOf(keeper)
  input.waiting[0]?.('broken')
  await expect(failed).rejects.toThrow('no picture')
  const again = versionOf(keeper)
  input.waiting[1]?.('one')
  expect(await again).toBe('one')
  const renewed = keeper.renew()
  input.waiting[2]?.('broken')
  await expect(renewed).rejects.toThrow('no picture')
  expect(await versionOf(keeper)).toBe('one')
})
