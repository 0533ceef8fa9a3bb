import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { openLedger } from '../openLedger.ts'
import { makeReading } from '../testing/makeReading.ts'
import { fromScratch, toyReconciler } from '../testing/toyReconciler.ts'

const server = process.env.FOGLINE_TEST_POSTGRES
if (server === undefined)
  console.warn('SKIPPED: several writers, because FOGLINE_TEST_POSTGRES names no server (postgres://…)')

const names = ['Karsk', 'Norwold', 'Tolva', 'Imra', 'Oster', 'Veld']

/** The pages of one writer; every third stands at an address that another writer has too, with other words. */
function pagesOf(writer: number) {
  return Array.from({ length: 12 }, (_, at) => {
    const [one, other] = [names[(at + writer) % names.length] ?? '', names[(at * writer) % names.length] ?? '']
    const location = at % 3 === 0 ? `pages/shared-${at}.txt` : `pages/${writer}-${at}.txt`
    const text = `Report\n\nIn ${one} and ${other} some ${10 + ((at * 7 + writer) % 9)} people were seen by us.`
    return makeReading({ location, texts: [text] })
  })
}

describe.skipIf(server === undefined)('several writers of one ledger on PostgreSQL', () => {
  const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`

  afterAll(async () => {
    const client = new pg.Client(server)
    await client.connect()
    await client.query(`drop schema if exists ${schema} cascade`)
    await client.end()
  })

  test('that append and work into the picture at once leave what all of it at once comes to', {
    timeout: 120_000,
  }, async () => {
    const ledgers = await Promise.all([1, 2, 3].map(() => openLedger(server ?? '', { schema })))
    await Promise.all(ledgers.map((ledger, at) => write(ledger, at + 1)))
    const [ledger] = ledgers
    if (ledger === undefined) throw new Error('three ledgers')
    await ledger.updatePicture(toyReconciler)
    expect((await ledger.articles()).length).toBe(36)
    expect(await ledger.picture()).toEqual(await fromScratch(ledger))
    for (const each of ledgers) await each.close()
  })
})

/** Appends a writer's pages, a judgement between them, and works into the picture after every fourth. */
async function write(ledger: Ledger, writer: number): Promise<void> {
  for (const [at, reading] of pagesOf(writer).entries()) {
    await ledger.append(reading)
    if (at % 4 === 3) await ledger.updatePicture(toyReconciler)
    if (at === 5) {
      const about = (await ledger.articles()).slice(0, 2).map(({ id }) => id)
      const said = { by: `analyst ${writer}`, at: `2031-04-0${writer}T00:00:00Z`, because: null }
      await ledger.appendJudgement({ kind: 'judgement', id: `j${writer}`, verdict: 'same', about, ...said })
    }
  }
}
