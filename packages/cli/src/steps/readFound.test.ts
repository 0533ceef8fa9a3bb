import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ledger, openLedger } from '@fogline/ledger'
import type { Page } from '@fogline/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMemoryQueue } from '../testing/memoryQueue.ts'
import type { Outcome } from './keepRead.ts'
import { lazyReader, readerVersion } from './loadReader.ts'
import { queueFound } from './queueFound.ts'
import { readFound } from './readFound.ts'

const folder = mkdtempSync(join(tmpdir(), 'fogline-found-'))
const { read, close } = lazyReader(0)
const location = 'https://gazette.example/ferries'
let ledger: Ledger
let minute = 0

beforeAll(async () => {
  ledger = await openLedger(join(folder, 'ledger'))
})
afterAll(async () => {
  await Promise.all([ledger.close(), close()])
  rmSync(folder, { recursive: true, force: true })
})

/** The page as it is fetched a minute later, with so many boats and an advertisement. */
function fetched(boats: string, advertisement = ''): Page {
  const words = `The ferry office in Karsk said on Friday that ${boats} boats had left the harbour of Ardel before noon, and that no others would follow until the storm had passed.`
  const html = `<!doctype html><html><head><title>Ferries leave</title></head><body><nav>${advertisement}</nav><article><h1>Ferries leave</h1><p>${words}</p><p>${words}</p></article></body></html>`
  minute += 1
  const fetchedAt = new Date(Date.UTC(2031, 4, 9, 12, minute)).toISOString()
  return { location, bytes: new TextEncoder().encode(html), contentType: 'text/html', fetchedAt }
}

async function find(page: Page, versions: 'all' | 'worded' = 'worded'): Promise<Outcome> {
  return readFound(page, { ledger, seen: await ledger.pagesSeen(readerVersion), read, versions })
}

const pageCount = async (): Promise<number> => (await ledger.pages()).length

test('a page is a new version only where its words are others', async () => {
  expect(await find(fetched('3,000'))).toMatchObject({ kind: 'read', title: 'Ferries leave', isChange: false })
  expect(await find(fetched('3,000', 'Buy boats'))).toEqual({ kind: 'known' })
  expect(await pageCount()).toBe(1)
  expect(await find(fetched('10,000', 'Buy boats'))).toMatchObject({ kind: 'read', isChange: true })
  expect(await pageCount()).toBe(2)
})

test('a page that goes back to what it was has changed too, though nothing of it is read again', async () => {
  expect(await find(fetched('3,000'))).toMatchObject({ kind: 'read', articles: 1, isChange: true })
  expect(await find(fetched('3,000'))).toEqual({ kind: 'known' })
  expect(await pageCount()).toBe(2)
  expect((await ledger.captures()).map(({ fetchedAt }) => fetchedAt?.slice(14, 16))).toEqual(['01', '03', '04', '05'])
})

test('where all bytes are wanted they are kept', async () => {
  expect(await find(fetched('3,000', 'Buy more boats'), 'all')).toMatchObject({ kind: 'read', isChange: false })
  expect(await pageCount()).toBe(3)
})

test('a refusal is kept with its reason', async () => {
  const rejection = { kind: 'rejection', location: `${location}/2`, reason: 'unreachable', detail: 'closed' } as const
  expect(await readFound(rejection, { ledger, seen: new Set(), read, versions: 'worded' })).toEqual(rejection)
  expect(await ledger.rejections()).toEqual([{ ...rejection, sha256: null }])
})

test('for workers a page is queued only where its words are others than those of the ledger; a refusal is kept at once', async () => {
  const queue = openMemoryQueue()
  const tools = { ledger, queue, signal: new AbortController().signal }
  expect(await queueFound(fetched('3,000', 'Buy other boats'), tools)).toEqual({ kind: 'known' })
  expect(await queue.depth()).toMatchObject({ waiting: 0 })
  const changed = { kind: 'read', title: 'Ferries leave', articles: 1, isChange: true }
  expect(await queueFound(fetched('20,000'), tools)).toEqual(changed)
  expect(await queue.depth()).toMatchObject({ waiting: 1 })
  const empty = { ...fetched('1'), location: `${location}/empty`, bytes: new Uint8Array() }
  expect(await queueFound(empty, tools)).toMatchObject({ kind: 'rejection', reason: 'empty' })
  expect((await ledger.rejections()).map((kept) => kept.location)).toContain(`${location}/empty`)
  expect(await pageCount()).toBe(3)
})
