import { randomUUID } from 'node:crypto'
import { FoglineError, hashId, type Reading } from '@fogline/model'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { openLedger } from '../openLedger.ts'
import { expectLists } from '../testing/expectLists.ts'
import { makeReading } from '../testing/makeReading.ts'
import { fromScratch, toyReconciler } from '../testing/toyReconciler.ts'

const server = process.env.FOGLINE_TEST_POSTGRES
if (server === undefined)
  console.warn('SKIPPED: several makers of the picture, because FOGLINE_TEST_POSTGRES names no server (postgres://…)')

const names = ['Karsk', 'Norwold', 'Tolva', 'Imra', 'Oster', 'Veld', 'Arn', 'Bresk', 'Dalva']

describe.skipIf(server === undefined)('several makers of one picture on PostgreSQL', () => {
  const schemas: string[] = []
  const client = new pg.Client(server)

  /** A schema of its own, and ledgers of it whose connections carry a name each. */
  async function open(...makers: readonly string[]): Promise<readonly Ledger[]> {
    if (schemas.length === 0) await client.connect()
    const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`
    schemas.push(schema)
    await client.query(`set search_path = ${schema}`)
    return Promise.all(makers.map((maker) => openLedger(toAddress(maker), { schema })))
  }

  afterAll(async () => {
    for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`)
    await client.end()
  })

  test('that are cut off in the middle of it, while others write, leave what all of it at once comes to', {
    timeout: 240_000,
  }, async () => {
    const cut = `cut_${process.pid}`
    const [writer, other, ...makers] = await open('writer', 'other', cut, cut, cut)
    if (writer === undefined || other === undefined) throw new Error('two writers')
    let isWriting = true
    const making = makers.map((maker) => makeWhile(maker, () => isWriting))
    const cutting = cutOff(cut, () => isWriting)
    await Promise.all([write(writer, 1), write(other, 2)])
    isWriting = false
    const failures = await Promise.all(making)
    expect(await cutting).toBeGreaterThan(5)
    expect(failures.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0)
    await Promise.all([writer, other, ...makers].map((ledger) => ledger.completePicture(toyReconciler)))
    expect(await writer.hasPicture(toyReconciler.version)).toBe(true)
    expect(await writer.picture()).toEqual(await fromScratch(writer))
    await expectLists(writer)
    for (const ledger of [writer, other, ...makers]) await ledger.close()
  })

  /** Ends the connections that do something, again and again. Gives how many. */
  async function cutOff(name: string, goesOn: () => boolean): Promise<number> {
    const sql = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and state <> 'idle' limit 1`
    let count = 0
    while (goesOn()) {
      count += (await client.query(sql, [name])).rows.length
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    return count
  }

  test('that find another at work leave it to that one; who needs the whole waits', async () => {
    const [ledger] = await open('one')
    if (ledger === undefined) throw new Error('a ledger')
    await ledger.updatePicture(toyReconciler)
    await ledger.append(toPage(1, 1))
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtextextended(current_schema()::text || ' linking', 0))`)
    expect(await ledger.updatePicture(toyReconciler)).toMatchObject({ pages: 0, newer: null })
    let isWhole = false
    const completing = ledger.completePicture(toyReconciler).then(() => {
      isWhole = true
    })
    for (let look = 0; look < 20; look += 1) expect(await ledger.hasPicture(toyReconciler.version)).toBe(false)
    expect(isWhole).toBe(false)
    await client.query('commit')
    await completing
    expect(await ledger.hasPicture(toyReconciler.version)).toBe(true)
    await ledger.close()
  })

  test('what comes while a part is being made has it made again', async () => {
    const [maker, other] = await open('maker', 'other')
    if (maker === undefined || other === undefined) throw new Error('two ledgers')
    await maker.updatePicture(toyReconciler)
    const [first, second] = [1, 2, 3].map((at) => toPage(1, at * 9)).sort(byArticle)
    if (first === undefined || second === undefined) throw new Error('two pages')
    await maker.append(first)
    const making = await holdUp(() => maker.updatePicture(toyReconciler))
    await other.append(second)
    expect(await other.updatePicture(toyReconciler)).toMatchObject({ pages: 1, neighbourhoods: 0 })
    await client.query('commit')
    await making.done
    expect(await maker.hasPicture(toyReconciler.version)).toBe(true)
    expect(await maker.picture()).toEqual(await fromScratch(maker))
    for (const ledger of [maker, other]) await ledger.close()
  })

  test('a judgement on what is just being made counts', async () => {
    const [maker, other] = await open('maker', 'other')
    if (maker === undefined || other === undefined) throw new Error('two ledgers')
    await maker.updatePicture(toyReconciler)
    const page = toPage(1, 1)
    await maker.append(page)
    const making = await holdUp(() => maker.updatePicture(toyReconciler))
    const about = [hashId(['story', ...page.articles.map(({ article }) => article.id)])]
    const said = { by: 'an analyst', at: '2031-04-01T00:00:00Z', because: null }
    await other.appendJudgement({ kind: 'judgement', id: 'j', verdict: 'accept', about, ...said })
    const linking = other.updatePicture(toyReconciler)
    await waitsFor(`locktype = 'advisory'`)
    await client.query('commit')
    await Promise.all([making.done, linking])
    await other.completePicture(toyReconciler)
    expect((await other.picture())?.stories.map(({ title }) => title)).toEqual(['1 judgements, 0 captures'])
    for (const ledger of [maker, other]) await ledger.close()
  })

  /** Begins the work, and stops it where it has read what there is and would write a part, until the client commits. */
  async function holdUp<Result>(work: () => Promise<Result>): Promise<{ readonly done: Promise<Result> }> {
    await client.query('begin')
    await client.query('lock table stories in share mode')
    const done = work()
    await waitsFor(`relation = 'stories'::regclass`)
    return { done }
  }

  async function waitsFor(what: string): Promise<void> {
    for (;;) {
      if ((await client.query(`select 1 from pg_locks where not granted and ${what}`)).rows.length > 0) return
    }
  }

  test('of two versions: the newer goes first as long as it is at work, and nothing is made twice over', async () => {
    const [older, newer] = await open('older', 'newer')
    if (older === undefined || newer === undefined) throw new Error('two ledgers')
    const next = { ...toyReconciler, version: 'toy 2' }
    await older.append(toPage(1, 1))
    expect(await older.updatePicture(toyReconciler)).toMatchObject({ pages: 1, newer: null })
    expect(await newer.updatePicture(next)).toMatchObject({ pages: 1, newer: null })
    await older.append(toPage(1, 2))
    expect(await older.updatePicture(toyReconciler)).toMatchObject({ pages: 0, newer: 'toy 2' })
    expect(await older.completePicture(toyReconciler)).toMatchObject({ pages: 0, newer: 'toy 2' })
    expect(await newer.updatePicture(next)).toMatchObject({ pages: 1, newer: null })
    await client.query(`update picture_versions set seen_at = now() - interval '1 hour' where version = 'toy 2'`)
    expect(await older.updatePicture(toyReconciler)).toMatchObject({ pages: 2, newer: null })
    expect(await newer.updatePicture(next)).toMatchObject({ pages: 2, newer: null })
    for (const ledger of [older, newer]) await ledger.close()
  })
})

function toAddress(name: string): string {
  const url = new URL(server ?? '')
  url.searchParams.set('application_name', name)
  return url.href
}

/** Every third stands at an address that another writer has too, with other words. */
function toPage(writer: number, at: number) {
  const [one, other] = [names[(at + writer) % names.length] ?? '', names[(at * writer) % names.length] ?? '']
  const location = at % 3 === 0 ? `pages/shared-${at}.txt` : `pages/${writer}-${at}.txt`
  const text = `Report\n\nIn ${one} and ${other} some ${10 + ((at * 7 + writer) % 9)} people were seen by us.`
  return makeReading({ location, texts: [text] })
}

function byArticle(a: Reading, b: Reading): number {
  const [first, second] = [a, b].map(({ articles }) => articles[0]?.article.id ?? '')
  return (first ?? '') < (second ?? '') ? -1 : 1
}

/** Appends pages, and judgements between them: on articles, and on things of the picture as it is at that moment. */
async function write(ledger: Ledger, writer: number): Promise<void> {
  for (let at = 0; at < 48; at += 1) {
    await ledger.append(toPage(writer, at))
    if (at % 8 !== 7) continue
    const kind = (['stories', 'tracks'] as const)[(at >> 3) % 2] ?? 'stories'
    const things =
      at % 3 === 0 ? (await ledger.articles()).slice(0, 2) : (await ledger.list(kind, { limit: 1, offset: 0 })).items
    const said = { by: `analyst ${writer}`, at: `2031-04-0${writer}T00:00:${10 + at}Z`, because: null }
    const about = things.map(({ id }) => id)
    await ledger.appendJudgement({ kind: 'judgement', id: `j${writer}-${at}`, verdict: 'same', about, ...said })
  }
}

/** Makes the picture again and again. Gives how often the connection was lost. */
async function makeWhile(ledger: Ledger, goesOn: () => boolean): Promise<number> {
  let failures = 0
  while (goesOn()) {
    try {
      await ledger.updatePicture(toyReconciler)
    } catch (error) {
      if (!(error instanceof FoglineError && error.code === 'ledger/unreachable')) throw error
      failures += 1
    }
  }
  return failures
}
