import type { Ledger } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import { expect, test } from 'vitest'
import { acquireInTurn, shareTurns } from './acquireInTurn.ts'

const hour = 3_600_000

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

test('whoever asks gets the answer at once; the turn is held until the delay is over, or the work is to end', async () => {
  const ending = new AbortController()
  const held: string[] = []
  let whole: Promise<unknown> = Promise.resolve()
  const withTurn: Ledger['withTurn'] = async (name, work) => {
    held.push(name)
    const done = work().finally(() => held.pop())
    whole = done
    return done
  }
  const { turn } = shareTurns({ ledger: { withTurn }, signal: ending.signal, least: hour })
  expect(await turn('gazette.example', 0, async () => 'the page')).toBe('the page')
  expect(held).toEqual(['host gazette.example'])
  ending.abort()
  await whole
  expect(held).toEqual([])
})

test('a host that fails is the page’s trouble; a ledger that gives no turn is not', async () => {
  const at = ['http://127.0.0.1:1/page']
  const allowed = { allowHosts: ['127.0.0.1:1'], attempts: 1, hostDelay: 0 }
  const { signal } = new AbortController()
  const free: Ledger['withTurn'] = (_name, work) => work()
  const found = await all(acquireInTurn(at, allowed, { ledger: { withTurn: free }, signal }))
  expect(found).toMatchObject([{ kind: 'rejection', reason: 'unreachable' }])
  const away: Ledger['withTurn'] = async () => {
    throw new FoglineError('ledger/unreachable', 'Cannot reach the ledger')
  }
  const asked = all(acquireInTurn(at, allowed, { ledger: { withTurn: away }, signal }))
  await expect(asked).rejects.toMatchObject({ code: 'ledger/unreachable' })
})
