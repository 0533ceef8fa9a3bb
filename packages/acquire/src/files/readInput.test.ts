import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBytes, showAll } from '../testing/readBytes.ts'

test.each<[string, string, string | Uint8Array, readonly string[]]>([
  ['HTML without an ending', 'saved', '<!doctype html><p>w</p>', ['saved: <!doctype html><p>w</p>']],
  ['HTML that is called otherwise', 'page.php', '<html><p>w</p>', ['page.php: <html><p>w</p>']],
  ['gz that is not called so', 'a.txt', gzipSync('words'), ['a.txt: words']],
  ['gz around gz is opened once', 'a.txt.gz', gzipSync(gzipSync('words')), ['a.txt.gz: 7']],
  ['bytes that nobody knows', 'a.bin', new Uint8Array([1, 2, 3]), ['a.bin ! unsupported']],
  ['a file of 0 bytes', 'a.pdf', '', ['a.pdf ! empty']],
  ['a packed file of 0 bytes', 'a.html.gz', gzipSync(''), ['a.html.gz ! empty']],
  ['one byte', 'a.warc', 'x', ['a.warc ! unreadable']],
])('%s', async (_, name, content, expected) => {
  const found = showAll(await readBytes(name, content))
  expect(found.map((line) => (line.startsWith('a.txt.gz: \u001f') ? 'a.txt.gz: 7' : line))).toEqual(expected)
})

const names = ['txt', 'html', 'md', 'mhtml', 'eml', 'mbox', 'warc', 'zip', 'wacz', 'jsonl', 'json', 'pdf', 'gz', 'bin']

/** Bytes that begin as one kind does and go on as anything. */
const begun = fc
  .tuple(
    fc.constantFrom(
      '',
      'PK\u0003\u0004',
      'WARC/1.0\r\nContent-Length: 9\r\n\r\n',
      'From a@b 2031\n',
      'From: a\nMIME-Version: 1.0\n',
      '{"text":',
      '[{',
      '---\na: b\n---\n',
      '%PDF-1.4\n',
    ),
    fc.uint8Array({ maxLength: 2000 }),
  )
  .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest]))

test('any bytes under any name give pages or rejections, and no error', async () => {
  const bytes = fc.oneof(
    begun,
    begun.map((each) => gzipSync(each)),
    begun.map((each) => gzipSync(each).subarray(0, -9)),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), bytes, async (ending, content) => {
      const found = await readBytes(`a.${ending}`, content, { maxBytes: 1_000_000 })
      expect(found.length).toBeGreaterThan(0)
    }),
    { numRuns: 400, seed: 7 },
  )
})
