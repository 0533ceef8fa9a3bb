import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acquireOne, collect } from './testing/collect.ts'

let root = ''

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), content)
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fogline-acquire-'))
  put('pages/b.html', 'b')
  put('pages/a.txt', 'a')
  put('pages/sub/c.xhtml.gz', gzipSync('c'))
  put('pages/sub/D.HTM', 'd')
  put('pages/truth.json', '{}')
  put('pages/table.csv', 'a,b')
  put('pages/.hidden/e.txt', 'e')
  put('pages/.f.txt', 'f')
  symlinkSync(join(root, 'pages'), join(root, 'pages/loop'))
  put('empty/readme.rst', 'none')
  put('zero.txt', '')
  put('bad.txt.gz', 'no gzip')
  put('half.txt.gz', gzipSync('words'.repeat(1000)).subarray(0, 20))
  put('bomb.txt.gz', gzipSync(new Uint8Array(3_000_000)))
  put('large.txt', 'x'.repeat(1_000_001))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const shorten = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replaceAll(`${root}/`, ''))

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a folder gives its pages sorted by path, others left out',
    ['pages'],
    ['pages/a.txt: a', 'pages/b.html: b', 'pages/sub/D.HTM: d', 'pages/sub/c.xhtml.gz: c'],
  ],
  ['a slash at the end changes nothing', ['pages/sub/'], ['pages/sub/D.HTM: d', 'pages/sub/c.xhtml.gz: c']],
  [
    'paths come in the order given, each page once',
    ['pages/b.html', 'pages', 'pages/b.html'],
    ['pages/b.html: b', 'pages/a.txt: a', 'pages/sub/D.HTM: d', 'pages/sub/c.xhtml.gz: c'],
  ],
  ['a glob', ['pages/**/*.{html,gz}'], ['pages/b.html: b', 'pages/sub/c.xhtml.gz: c']],
  ['a glob without a match', ['pages/*.pdf'], ['pages/*.pdf ! unreachable']],
  ['a folder without pages', ['empty'], ['empty ! empty']],
  ['a file of another kind that was named', ['pages/table.csv'], ['pages/table.csv ! unsupported']],
  ['JSON that was named, and is no article', ['pages/truth.json'], ['pages/truth.json ! no-article']],
  ['nothing there', ['gone.txt', 'pages/a.txt/x'], ['gone.txt ! unreachable', 'pages/a.txt/x ! unreachable']],
  ['an empty file', ['zero.txt'], ['zero.txt ! empty']],
  ['damaged gzip', ['bad.txt.gz', 'half.txt.gz'], ['bad.txt.gz ! unreadable', 'half.txt.gz ! unreadable']],
  ['too much, packed or not', ['bomb.txt.gz', 'large.txt'], ['bomb.txt.gz ! too-large', 'large.txt ! too-large']],
])('%s', async (_, paths, expected) => {
  const full = paths.map((path) => `${root}/${path}`)
  expect(shorten(await collect(full, { maxBytes: 1_000_000 }))).toEqual(expected)
})

test('a relative path stays relative, and a file has no time', async () => {
  const page = await acquireOne('packages/acquire/src/../package.json')
  expect(page).toMatchObject({ location: 'packages/acquire/src/../package.json', reason: 'no-article' })
  expect(await acquireOne(`${root}/pages/b.html`)).toMatchObject({ contentType: 'text/html', fetchedAt: null })
})

test('each rejection says what to do', async () => {
  expect(await acquireOne(`${root}/gone.txt`)).toMatchObject({ detail: expect.stringMatching(/check the path/) })
  expect(await acquireOne(`${root}/pages/table.csv`)).toMatchObject({ detail: expect.stringMatching(/\.txt \.html/) })
})
