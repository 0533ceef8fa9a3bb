import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { toSettings } from '../../acquireOptions.ts'
import { readFilePages } from '../../files/readFilePages.ts'
import { makeZip, type ZipMember } from '../../testing/makeZip.ts'
import { readBytes, showAll } from '../../testing/readBytes.ts'

const page: ZipMember = { name: 'inner/page.html', content: '<p>page</p>' }
const note: ZipMember = { name: 'note.txt', content: 'note', method: 0 }
const zip = makeZip([page, note])

const long = 'words of Ardel '.repeat(200)

const show = async (content: Uint8Array, name = 'a.zip', maxBytes = 20_000_000): Promise<readonly string[]> =>
  showAll(await readBytes(name, content, { maxBytes }))

test.each<[string, readonly ZipMember[], readonly string[]]>([
  [
    'packed and stored members, in their order',
    [page, note],
    ['a.zip/inner/page.html: <p>page</p>', 'a.zip/note.txt: note'],
  ],
  [
    'folders, hidden files, what a Mac adds and what is no page are passed over',
    [
      { name: 'inner/', content: '', method: 0 },
      { name: '.hidden.html', content: 'x' },
      { name: 'a/.git/x.txt', content: 'x' },
      { name: '__MACOSX/page.html', content: 'x' },
      { name: 'p.png', content: 'x' },
      { name: 'truth.json', content: '{}' },
      note,
    ],
    ['a.zip/note.txt: note'],
  ],
  ['gz inside', [{ name: 'a.txt.gz', content: gzipSync('words') }], ['a.zip/a.txt.gz: words']],
  ['a name that leads out is only shown', [{ ...note, name: '../../etc/n.txt' }], ['a.zip/../../etc/n.txt: note']],
  ['marks of control in a name are not', [{ ...note, name: 'a\u001b[2Jb.txt' }], ['a.zip/a?[2Jb.txt: note']],
  ['a name in UTF-8 that is not marked so', [{ ...note, name: 'Brücke.txt', flags: 0 }], ['a.zip/Brücke.txt: note']],
  [
    'a zip in a zip',
    [{ name: 'b.zip', content: zip }],
    ['a.zip/b.zip/inner/page.html: <p>page</p>', 'a.zip/b.zip/note.txt: note'],
  ],
  [
    'not one level deeper',
    [{ name: 'b.zip', content: makeZip([{ name: 'c.zip', content: zip }]) }, note],
    ['a.zip/b.zip/c.zip ! unsupported', 'a.zip/note.txt: note'],
  ],
  ['nothing that is read', [{ name: 'p.png', content: 'x' }], ['a.zip ! empty']],
  ['no member at all', [], ['a.zip ! empty']],
  ['an empty member', [{ name: 'e.txt', content: '' }, note], ['a.zip/e.txt ! empty', 'a.zip/note.txt: note']],
  ['a locked member', [{ ...page, flags: 1 }, note], ['a.zip/inner/page.html ! unreadable', 'a.zip/note.txt: note']],
  [
    'an unknown packing',
    [{ ...page, method: 95 }, note],
    ['a.zip/inner/page.html ! unsupported', 'a.zip/note.txt: note'],
  ],
  [
    'a member whose sum differs',
    [{ ...page, crc: 1 }, note],
    ['a.zip/inner/page.html ! unreadable', 'a.zip/note.txt: note'],
  ],
  [
    'a bomb, by its ratio',
    [{ name: 'bomb.txt', content: new Uint8Array(5_000_000) }, note],
    ['a.zip/bomb.txt ! too-large', 'a.zip/note.txt: note'],
  ],
  [
    'a bomb, by files that share their bytes',
    [{ ...note, content: long }, ...Array.from({ length: 9 }, () => ({ ...note, content: long, again: true }))],
    [`a.zip/note.txt: ${long}`, 'a.zip ! too-large'],
  ],
])('%s', async (_, members, expected) => {
  expect(await show(makeZip(members))).toEqual(expected)
})

test('a member may hold no more than a page may', async () => {
  const members = [
    { name: 'big.txt', content: 'x'.repeat(50_000), method: 0 },
    { name: 'b.txt.gz', content: gzipSync('x'.repeat(50_000)) },
    note,
  ]
  const expected = ['a.zip/big.txt ! too-large', 'a.zip/b.txt.gz ! too-large', 'a.zip/note.txt: note']
  expect(await show(makeZip(members), 'a.zip', 10_000)).toEqual(expected)
})

test.each<[string, Uint8Array]>([
  ['cut off', zip.subarray(0, zip.length - 30)],
  ['no zip', Buffer.from('words')],
  [
    'a directory that leads nowhere',
    Buffer.concat([zip.subarray(0, zip.length - 6), Buffer.from([0xff, 0xff, 0xff, 0x7f, 0, 0])]),
  ],
])('%s is a rejection', async (_, content) => {
  expect(await show(content)).toEqual(['a.zip ! unreadable'])
})

test('an office file is a zip and no archive of pages', async () => {
  expect(await show(zip, 'a.docx')).toEqual(['a.docx ! unsupported'])
  expect(await show(zip, 'a.bin')).toHaveLength(2)
})

test('a zip on disk is read where it lies; its pages know their archive', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-zip-'))
  try {
    const path = join(folder, 'a.zip')
    writeFileSync(path, zip)
    const found = []
    for await (const item of readFilePages(path, toSettings({}))) found.push(item)
    expect(showAll(found)).toEqual([`${path}/inner/page.html: <p>page</p>`, `${path}/note.txt: note`])
    expect(found[0]).toMatchObject({
      contentType: 'text/html',
      context: { from: 'archive', container: path, title: null },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
