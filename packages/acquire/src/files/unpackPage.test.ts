import type { Page } from '@fogline/model'
import { expect, test } from 'vitest'
import { toSettings } from '../acquireOptions.ts'
import { makePdf, toColumn } from '../testing/makePdf.ts'
import { makeZip } from '../testing/makeZip.ts'
import { showAll } from '../testing/readBytes.ts'
import { emptyContext } from './emptyContext.ts'
import { unpackPage } from './unpackPage.ts'

const location = 'https://ardel.example/a'
const fetchedAt = '2031-03-03T10:00:00.000Z'

async function unpack(page: Partial<Page> & { readonly bytes: Uint8Array }) {
  const found = []
  for await (const item of unpackPage({ location, contentType: null, fetchedAt, ...page }, toSettings({})))
    found.push(item)
  return found
}

const pdf = makePdf([toColumn(['The council of Ardel met on Monday.'], 50, 700)], '/Title (Council) /Author (Ada Venn)')

test.each<[string, string | null, string]>([
  ['HTML', 'text/html; charset=utf-8', '<p>w</p>'],
  ['HTML that mentions another kind', 'text/html', 'From: a\nMIME-Version: 1.0\n\n%PDF-1.4'],
  ['plain text', 'text/plain', 'words'],
  ['what no server names and nobody knows', null, 'words'],
])('%s passes through as it is', async (_, contentType, words) => {
  const page = { location, bytes: Buffer.from(words), contentType, fetchedAt }
  expect(await unpack(page)).toEqual([page])
})

test('a PDF becomes HTML; what a feed says of it goes before what it says of itself', async () => {
  const context = { ...emptyContext('feed', 'https://ardel.example/feed'), title: 'From the feed' }
  const [page] = await unpack({ bytes: pdf, contentType: 'application/pdf', context })
  expect(page).toMatchObject({
    location,
    fetchedAt,
    contentType: 'text/html; charset=utf-8',
    context: { from: 'feed', container: 'https://ardel.example/feed', title: 'From the feed', author: 'Ada Venn' },
  })
})

test.each<[string, string | null, string]>([
  ['sent as bytes', 'application/octet-stream', `${location}.pdf?download=1`],
  ['sent as HTML', 'text/html', location],
  ['sent without a type', null, location],
])('a PDF %s', async (_, contentType, place) => {
  const [page] = await unpack({ bytes: pdf, contentType, location: place })
  expect(page).toMatchObject({ location: place, context: { from: 'pdf', title: 'Council' } })
})

test.each<[string, string, Uint8Array | string, readonly string[]]>([
  ['a zip', 'application/zip', makeZip([{ name: 'n.txt', content: 'note' }]), [`${location}/n.txt: note`]],
  ['records', 'application/x-ndjson', '{"text":"one"}\n{"text":"two"}', [`${location}#1: one`, `${location}#2: two`]],
  ['a mail', 'message/rfc822', 'From: a@b.example\nMIME-Version: 1.0\n\nwords\n', [`${location}: words\n`]],
])('%s of the web', async (_, contentType, content, expected) => {
  expect(showAll(await unpack({ bytes: Buffer.from(content), contentType }))).toEqual(expected)
})

test('Markdown of the web that is sent as plain text is told by its address', async () => {
  const [page] = await unpack({
    bytes: Buffer.from('# Bridge'),
    contentType: 'text/plain',
    location: `${location}/README.md#top`,
  })
  expect(page).toMatchObject({ contentType: 'text/html; charset=utf-8', context: { from: 'markdown' } })
})
