import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBytes, readOnePage, showAll } from '../../testing/readBytes.ts'
import { commonFields } from './fieldMap.ts'
import { toFieldMap } from './toFieldMap.ts'

const one = { url: 'https://ardel.example/1', title: 'Bridge', text: 'words of Ardel' }
const two = { text: 'words of Karsk' }
const lines = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')
const show = async (name: string, content: string | Uint8Array): Promise<readonly string[]> =>
  showAll(await readBytes(name, content))

test('a record: its text as plain text, its fields as what came with the page', async () => {
  const record = {
    ...one,
    authors: ['Ada Venn', { name: 'Nina Orr' }],
    date_publish: '2031-03-03 10:00:00',
    source: { id: 'hw', name: 'Harbour Wire' },
    language: 'en',
    tags: ['towns', 'bridges'],
    date_download: 1930298400,
  }
  expect(await readOnePage('a.jsonl', lines(record))).toEqual({
    location: one.url,
    contentType: 'text/plain; charset=utf-8',
    fetchedAt: '2031-03-03T10:00:00.000Z',
    words: one.text,
    context: {
      from: 'record',
      container: 'a.jsonl',
      title: 'Bridge',
      author: 'Ada Venn, Nina Orr',
      outlet: 'Harbour Wire',
      section: 'towns, bridges',
      publishedAt: '2031-03-03 10:00:00',
      modifiedAt: null,
      language: 'en',
      source: null,
    },
  })
})

test.each<[string, object, string, string]>([
  ['HTML goes before text', { ...one, html: '<p>page</p>' }, 'text/html; charset=utf-8', '<p>page</p>'],
  ['HTML in a field of another name', { content: '<p>page</p>' }, 'text/html; charset=utf-8', '<p>page</p>'],
  ['a text that only mentions a mark', { content: 'a <p> mark' }, 'text/plain; charset=utf-8', 'a <p> mark'],
  ['a summary stands in for the text of an address', { url: one.url, summary: 's' }, 'text/plain; charset=utf-8', 's'],
  ['other letters', { text: 'Мост в Карске' }, 'text/plain; charset=utf-8', 'Мост в Карске'],
])('%s', async (_, record, contentType, words) => {
  expect(await readOnePage('a.jsonl', lines(record))).toMatchObject({ contentType, words })
})

const both = [`${one.url}: ${one.text}`, `a#2: ${two.text}`]

test.each<[string, string, string | Uint8Array, readonly string[]]>([
  ['JSON lines', 'a.jsonl', lines(one, two), both],
  [
    'without an end of the last line, with others of Windows',
    'a.ndjson',
    lines(one, two).trim().replaceAll('\n', '\r\n'),
    both,
  ],
  ['packed', 'a.jsonl.gz', gzipSync(lines(one, two)), both],
  ['an array', 'a.json', JSON.stringify([one, two], null, 2), both],
  ['an array of which no record spans a line', 'a.json', ` [${JSON.stringify(one)} ,\n${JSON.stringify(two)}]\n`, both],
  [
    'brackets and quotes within words part nothing',
    'a.json',
    JSON.stringify([{ text: 'a "],[{" \\ b' }, [], two]),
    ['a#1: a "],[{" \\ b', 'a#2 ! unreadable', `a#3: ${two.text}`],
  ],
  ['lines in a file called .json', 'a.json', lines(one, two), both],
  ['an answer with a list of articles', 'a.json', JSON.stringify({ status: 'ok', articles: [one, two] }), both],
  ['a list within a list', 'a.json', JSON.stringify({ response: { results: [one, two] } }, null, 1), both],
  ['one record', 'a.json', JSON.stringify(two, null, 2), [`a: ${two.text}`]],
  ['an array of nothing', 'a.json', '[]', ['a ! empty']],
  ['a file of another name', 'a', lines(one, two), both],
  ['a mark of byte order', 'a.jsonl', `\uFEFF${lines(one, two)}`, both],
])('%s', async (_, name, content, expected) => {
  const found = await show(name, content)
  expect(found.map((line) => line.replace(name, 'a'))).toEqual(expected)
})

test('a bad line is a rejection with its number, and the rest goes on', async () => {
  const content = `${lines(one)}{"text": "cut\n\n[1]\n"words"\n${lines({ other: 1 }, { text: '  ' }, two)}`
  expect(await show('a.jsonl', content)).toEqual([
    `${one.url}: ${one.text}`,
    'a.jsonl#2 ! unreadable',
    'a.jsonl#4 ! unreadable',
    'a.jsonl#5 ! unreadable',
    'a.jsonl#6 ! no-article',
    'a.jsonl#7 ! no-article',
    `a.jsonl#8: ${two.text}`,
  ])
})

test('a line without an end is passed over, not kept', async () => {
  const found = await readBytes('a.jsonl', `{"text": "${'x'.repeat(50_000)}"}\n${lines(two)}`, { maxBytes: 1000 })
  expect(showAll(found)).toEqual(['a.jsonl#1 ! too-large', `a.jsonl#2: ${two.text}`])
})

test('where the packing breaks, the records before it have come out', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ text: `words ${index} of ${(index * 7919) % 10007}` }))
  const packed = gzipSync(lines(...many))
  const found = await show('a.jsonl.gz', packed.subarray(0, packed.length - 1000))
  expect(found.length).toBeGreaterThan(1000)
  expect(found.at(-1)).toMatch(/ ! unreadable$/)
  expect(found.filter((line) => line.endsWith('unreadable'))).toHaveLength(1)
})

test('many bad lines are counted, each by its number', async () => {
  const found = await readBytes('a.jsonl', 'x\n'.repeat(20_000))
  expect(found).toHaveLength(20_000)
  expect(found.at(-1)).toMatchObject({ location: 'a.jsonl#20000', reason: 'unreadable' })
})

test('fields by their own names, also one inside of another', async () => {
  const fields = toFieldMap('url=link.href, text=meta.body,outlet=meta.source')
  if (typeof fields === 'string') throw new Error(fields)
  const record = {
    url: 'no',
    link: { href: 'https://varn.example/9' },
    meta: { body: 'w', source: 'Ardel Gazette' },
    text: 'x',
  }
  const [page] = await readBytes('a.jsonl', lines(record), { fields })
  expect(page).toMatchObject({ location: 'https://varn.example/9', context: { outlet: 'Ardel Gazette' } })
  expect(fields.title).toEqual(commonFields.title)
})

test.each<[string, RegExp]>([
  ['words=text', /"words" is nothing that is taken from a record; known are url, html/],
  ['text', /write it as text=NAME/],
  ['text=', /write it as text=NAME/],
  ['', /"" is nothing/],
  ['text=a=b', /write it as text=NAME/],
])('--fields %s is refused', (words, expected) => {
  expect(toFieldMap(words)).toMatch(expected)
})

test('a name of the language itself is no field', async () => {
  const fields = toFieldMap('text=__proto__.toString,title=constructor.name')
  if (typeof fields === 'string') throw new Error(fields)
  expect(await readBytes('a.jsonl', lines(two), { fields })).toMatchObject([{ context: { title: null } }])
})
