import { expect, test } from 'vitest'
import { readBytes, readOnePage, showAll } from '../../testing/readBytes.ts'

const saved = (type: string, content: Uint8Array | string, encoding = '8bit'): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://ardel.example/bridge',
        'Subject: Bridge',
        'Date: Mon, 3 Mar 2031 10:00:00 -0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html";',
        '\tboundary="----Mark----"',
        '',
        '',
        '------Mark----',
        'Content-Type: image/png',
        'Content-Location: https://ardel.example/p.png',
        '',
        'png',
        '------Mark----',
        'Content-Type: text/html',
        'Content-Location: https://ads.example/frame',
        '',
        '<p>frame</p>',
        '------Mark----',
        `Content-Type: ${type}`,
        `Content-Transfer-Encoding: ${encoding}`,
        'Content-Location: https://ardel.example/bridge',
        '',
        '',
      ].join('\r\n'),
    ),
    Buffer.from(content),
    Buffer.from('\r\n------Mark------\r\n'),
  ])

test('the page itself, at its address and its time, not its frames', async () => {
  const quoted = '<meta charset=3D"utf-8"><p>Br=C3=BCcke =\r\nin Karsk</p>'
  const page = await readOnePage('bridge.mhtml', saved('text/html', quoted, 'quoted-printable'))
  expect(page).toEqual({
    location: 'https://ardel.example/bridge',
    contentType: 'text/html',
    fetchedAt: '2031-03-03T10:00:00.000Z',
    words: expect.stringContaining('<meta charset="utf-8"><p>Brücke in Karsk</p>'),
  })
})

test('bytes stay in the character set that the HTML itself may name', async () => {
  const html = Buffer.concat([Buffer.from('<meta charset=windows-1251><p>'), new Uint8Array([0xcf, 0xf0, 0xe8])])
  const [page] = await readBytes('a.mht', saved('text/html', html))
  expect(page !== undefined && 'bytes' in page && page.bytes.slice(30, 33)).toEqual(new Uint8Array([0xcf, 0xf0, 0xe8]))
})

test('a saved page without parts, and one that was saved from a file', async () => {
  const plain =
    'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Location: file:///C:/a.htm\n\n<p>words</p>'
  const page = await readOnePage('a.mht', plain)
  expect(page).toMatchObject({ location: 'a.mht', fetchedAt: null, contentType: 'text/html; charset=utf-8' })
  expect(page.words.trim()).toBe('<p>words</p>')
})

test('it is known by its first bytes where its name says nothing', async () => {
  expect((await readOnePage('saved', saved('text/html', '<p>w</p>'))).location).toBe('https://ardel.example/bridge')
})

test.each<[string, Uint8Array | string, string]>([
  ['cut off within its pictures', saved('text/html', '').subarray(0, 320), 'a.mhtml ! unreadable'],
  ['no saved page', 'words', 'a.mhtml ! unreadable'],
  ['empty', '', 'a.mhtml ! empty'],
])('%s', async (_, content, expected) => {
  expect(showAll(await readBytes('a.mhtml', content))).toEqual([expected])
})
