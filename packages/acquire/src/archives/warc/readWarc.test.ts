import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { toSettings } from '../../acquireOptions.ts'
import { readInput } from '../../files/readInput.ts'
import { makePdf, toColumn } from '../../testing/makePdf.ts'
import { makeRecord, makeResponse } from '../../testing/makeWarc.ts'
import { makeZip } from '../../testing/makeZip.ts'
import { readBytes, showAll } from '../../testing/readBytes.ts'

const html = '<p>words of Ardel</p>'
const at = (path: string): string => `https://ardel.example${path}`
const show = async (content: Uint8Array, name = 'a.warc', maxBytes = 20_000_000): Promise<readonly string[]> =>
  showAll(await readBytes(name, content, { maxBytes }))

test('a page by its own address, at the time it was fetched, with its archive', async () => {
  const [page] = await readBytes('a.warc', await makeResponse('/one', html))
  expect(page).toMatchObject({
    location: at('/one'),
    contentType: 'text/html; charset=utf-8',
    fetchedAt: '2031-03-03T10:00:00Z',
    context: { from: 'archive', container: 'a.warc', title: null },
  })
})

const record = async (options: Parameters<typeof makeRecord>[0], content = html): Promise<Uint8Array> =>
  makeRecord({ httpHeaders: { 'Content-Type': 'text/html' }, ...options }, content)

test('only pages that were answered well come out, in their order', async () => {
  const records = [
    await makeRecord({ type: 'warcinfo', filename: 'a.warc' }, 'software: test\r\n'),
    await record({ type: 'request', url: at('/one') }, ''),
    await makeResponse('/one', html),
    await record({ type: 'response', url: at('/404'), statusline: 'HTTP/1.1 404 Not Found' }),
    await record({ type: 'revisit', url: at('/one') }, ''),
    await makeResponse('/p.png', 'png', { 'Content-Type': 'image/png' }),
    await makeResponse('/plain', 'words', { 'Content-Type': 'text/plain' }),
    await makeResponse('/empty', ''),
    await record({ type: 'resource', url: at('/kept'), warcHeaders: { 'Content-Type': 'text/html' } }),
    await record({ type: 'conversion', url: at('/text'), warcHeaders: { 'Content-Type': 'text/plain' } }),
    await record({ type: 'metadata', url: at('/m') }, 'a: b'),
    await makeResponse('/pdf', makePdf([toColumn([`${html} and more words of the bridge`], 50, 700)]), {
      'Content-Type': 'application/pdf',
    }),
  ]
  const found = await show(Buffer.concat(records))
  expect(found.map((line) => line.slice(0, 40).replace(/\n.*/s, ''))).toEqual([
    `${at('/one')}: ${html}`.slice(0, 40),
    `${at('/plain')}: words`,
    `${at('/kept')}: ${html}`.slice(0, 40),
    `${at('/text')}: ${html}`.slice(0, 40),
    `${at('/pdf')}: <!doctype html>`.slice(0, 40),
  ])
})

test.each<[string, Uint8Array | string, Readonly<Record<string, string>>]>([
  ['gzip', gzipSync(html), { 'Content-Encoding': 'gzip' }],
  ['br', brotliCompressSync(html), { 'Content-Encoding': 'br' }],
  ['deflate', deflateSync(html), { 'Content-Encoding': 'deflate' }],
  ['deflate without a head', deflateRawSync(html), { 'Content-Encoding': 'deflate' }],
  ['zstd', Buffer.from('KLUv/QRoqQAAPHA+d29yZHMgb2YgQXJkZWw8L3A+AQChYg==', 'base64'), { 'Content-Encoding': 'zstd' }],
  ['chunks', `5\r\n${html.slice(0, 5)}\r\n10;x=1\r\n${html.slice(5)}\r\n0\r\n\r\n`, { 'Transfer-Encoding': 'chunked' }],
  ['said to be gzip, stored unpacked', html, { 'Content-Encoding': 'gzip' }],
  ['said to be br, stored unpacked', html, { 'Content-Encoding': 'br' }],
  ['said to be in chunks, stored joined', html, { 'Transfer-Encoding': 'chunked' }],
])('%s', async (_, content, headers) => {
  expect(await show(await makeResponse('/a', content, { 'Content-Type': 'text/html', ...headers }))).toEqual([
    `${at('/a')}: ${html}`,
  ])
})

test('gzip and chunks together', async () => {
  const packed = gzipSync(html)
  const chunked = Buffer.concat([
    Buffer.from(`${packed.length.toString(16)}\r\n`),
    packed,
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }
  expect(await show(await makeResponse('/a', chunked, headers))).toEqual([`${at('/a')}: ${html}`])
})

test.each<[string, Uint8Array, Readonly<Record<string, string>>, string]>([
  ['a body that unpacks to too much', gzipSync(new Uint8Array(500_000)), { 'Content-Encoding': 'gzip' }, 'too-large'],
  ['a body that is too large', Buffer.alloc(200_000, 97), {}, 'too-large'],
  ['a packing that is not known', Buffer.from([1, 2, 3, 4]), { 'Content-Encoding': 'dcz' }, 'unreadable'],
  ['a damaged packing', gzipSync(html).subarray(0, 15), { 'Content-Encoding': 'gzip' }, 'unreadable'],
])('%s: the rest goes on', async (_, content, headers, reason) => {
  const records = [
    await makeResponse('/a', content, { 'Content-Type': 'text/html', ...headers }),
    await makeResponse('/b', html),
  ]
  expect(await show(Buffer.concat(records), 'a.warc', 100_000)).toEqual([
    `${at('/a')} ! ${reason}`,
    `${at('/b')}: ${html}`,
  ])
})

test('a large picture is passed over without a word', async () => {
  const records = [
    await makeResponse('/p', Buffer.alloc(300_000), { 'Content-Type': 'image/png' }),
    await makeResponse('/b', html),
  ]
  expect(await show(Buffer.concat(records), 'a.warc', 100_000)).toEqual([`${at('/b')}: ${html}`])
})

const three = Promise.all(['/1', '/2', '/3'].map((path) => makeResponse(path, html)))
const lines = (...paths: readonly string[]): readonly string[] => paths.map((path) => `${at(path)}: ${html}`)

test('packed, each record by itself or all in one', async () => {
  const records = await three
  const expected = lines('/1', '/2', '/3')
  expect(await show(Buffer.concat(records.map((each) => gzipSync(each))), 'a.warc.gz')).toEqual(expected)
  expect(await show(gzipSync(Buffer.concat(records)), 'unnamed')).toEqual(expected)
})

test('where it breaks, what was whole has come out and one rejection says so', async () => {
  const records = await three
  const whole = Buffer.concat(records)
  const packed = records.map((each) => gzipSync(each))
  const damaged = Buffer.from(packed[1] ?? [])
  damaged.fill(0, 40, 60)
  const broken = 'a.warc ! unreadable'
  expect(await show(whole.subarray(0, whole.length - 10))).toEqual([...lines('/1', '/2'), broken])
  expect(await show(Buffer.concat([...records, Buffer.alloc(3_000_000, 120)]))).toEqual([
    ...lines('/1', '/2', '/3'),
    broken,
  ])
  expect(await show(Buffer.concat([packed[0] ?? damaged, damaged, packed[2] ?? damaged]))).toEqual([
    ...lines('/1'),
    broken,
  ])
  expect(await show(Buffer.concat(packed).subarray(0, -20))).toEqual([...lines('/1', '/2'), broken])
  const first = records[0]?.length ?? 0
  expect(await show(whole.subarray(0, first + 50))).toEqual([...lines('/1'), broken])
  const [, found] = await readBytes('a.warc', whole.subarray(0, first * 2 - 10))
  expect(found).toMatchObject({ detail: expect.stringMatching(/breaks after 2 records: .*\/2 is cut off/) })
})

test.each<[string, Uint8Array | string, string]>([
  ['nothing', '', 'a.warc ! empty'],
  ['no archive', 'words', 'a.warc ! unreadable'],
  [
    'an archive without pages',
    'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n',
    'a.warc ! empty',
  ],
])('%s', async (_, content, expected) => {
  expect(await show(Buffer.from(content))).toEqual([expected])
})

test('of a WACZ the archives are read, not its lists', async () => {
  const records = await three
  const wacz = makeZip([
    { name: 'pages/pages.jsonl', content: '{"url": "https://ardel.example/1", "text": "list"}' },
    { name: 'archive/data.warc.gz', content: Buffer.concat(records.map((each) => gzipSync(each))), method: 0 },
    { name: 'datapackage.json', content: '{}' },
  ])
  const found = await readBytes('a.wacz', wacz)
  expect(showAll(found)).toEqual(lines('/1', '/2', '/3'))
  expect(found[0]).toMatchObject({ context: { from: 'archive', container: 'a.wacz' } })
})

test('no more of an archive is in memory than a record', async () => {
  const size = 200_000
  const packed = gzipSync(await makeResponse('/1', Buffer.alloc(size, 'words of Ardel ')))
  async function* archive(): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < 500; index += 1) yield packed
  }
  const input = {
    location: 'a.warc.gz',
    contentType: null,
    fetchedAt: null,
    context: null,
    depth: 0,
    path: null,
    bytes: archive(),
  }
  const before = process.memoryUsage()
  let [pages, peak] = [0, 0]
  for await (const found of readInput(input, toSettings({}))) {
    if ('bytes' in found) pages += 1
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    peak = Math.max(peak, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers)
  }
  expect(pages).toBe(500)
  expect(peak).toBeLessThan(0.6 * 500 * size)
})
