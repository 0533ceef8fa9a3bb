import type { LookupAddress } from 'node:dns'
import { expect, test } from 'vitest'
import { guardLookup, type LookUp } from './guardedAgents.ts'

const publicOne = { address: '8.8.8.8', family: 4 }
const publicTwo = { address: '2606:4700::1', family: 6 }

/** What a socket would get: addresses, or the words of an error; and how often names were looked up for it. */
async function ask(answers: readonly LookupAddress[][], all: boolean): Promise<readonly [unknown, number]> {
  let asked = 0
  const lookUp: LookUp = (_, __, callback) => {
    const answer = answers[asked] ?? []
    asked += 1
    callback(null, answer)
  }
  const found = await new Promise((resolve) => {
    guardLookup(lookUp)('gazette.example', { all }, (error, address) => resolve(error?.message ?? address))
  })
  return [found, asked]
}

test.each<[string, readonly LookupAddress[][], boolean, unknown]>([
  ['an address of the internet', [[publicOne]], false, '8.8.8.8'],
  ['several of them', [[publicOne, publicTwo]], true, [publicOne, publicTwo]],
  ['loopback', [[{ address: '127.0.0.1', family: 4 }]], true, 'gazette.example is 127.0.0.1'],
  ['one bad among good ones', [[publicOne, { address: '::1', family: 6 }]], true, 'gazette.example is ::1'],
  ['a mapped one', [[{ address: '::ffff:10.0.0.1', family: 6 }]], false, 'gazette.example is ::ffff:10.0.0.1'],
  ['none', [[]], false, 'gazette.example has no address'],
  [
    'a name that means another address when it is asked again is not asked again',
    [[publicOne], [{ address: '127.0.0.1', family: 4 }]],
    true,
    [publicOne],
  ],
])('%s', async (_, answers, all, expected) => {
  expect(await ask(answers, all)).toEqual([expected, 1])
})
