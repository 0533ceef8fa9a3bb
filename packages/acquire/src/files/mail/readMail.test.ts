import { expect, test } from 'vitest'
import { readBytes, readOnePage, showAll } from '../../testing/readBytes.ts'

const head = [
  'From: "Harbour Wire" <news@harbourwire.example>',
  'To: desk@ardel.example',
  'Subject: =?UTF-8?Q?Fwd:_Br=C3=BCcke_in_Karsk?=',
  'Date: Mon, 03 Mar 2031 10:00:00 +0200',
  'MIME-Version: 1.0',
]
const mail = (...lines: readonly string[]): string => [...head, ...lines].join('\r\n')
const html = '<p>The bridge at Karsk is open.</p>'

const alternative = mail(
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'plain words',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(html).toString('base64'),
  '--b--',
  '',
)

test('HTML goes before plain text; the head of the mail is what came with the page', async () => {
  const page = await readOnePage('letter.eml', alternative)
  expect(page).toMatchObject({ location: 'letter.eml', contentType: 'text/html; charset=utf-8', fetchedAt: null })
  expect(page.words.trim()).toBe(html)
  expect(page.context).toEqual({
    from: 'mail',
    container: 'letter.eml',
    title: 'Brücke in Karsk',
    author: 'Harbour Wire',
    outlet: 'Harbour Wire',
    section: null,
    publishedAt: 'Mon, 03 Mar 2031 10:00:00 +0200',
    modifiedAt: null,
    language: null,
    source: null,
  })
})

test.each<[string, string, string]>([
  ['the name of a list', 'List-Id: Ardel Gazette Daily <daily.ardelgazette.example>', 'Ardel Gazette Daily'],
  ['a list without a name in words', 'List-Id: <daily.ardelgazette.example>', 'Harbour Wire'],
  ['no list', 'X-Other: 1', 'Harbour Wire'],
])('the outlet: %s', async (_, line, outlet) => {
  expect((await readOnePage('a.eml', mail(line, '', 'words'))).context?.outlet).toBe(outlet)
})

test('a sender without a name is named by the domain', async () => {
  const page = await readOnePage('a.eml', 'From: x@varn.example\nSubject: s\nMIME-Version: 1.0\n\nwords')
  expect(page.context).toMatchObject({ author: null, outlet: 'varn.example', publishedAt: null })
})

test.each<[string, string, Uint8Array, string]>([
  ['Windows-1251', 'windows-1251', new Uint8Array([0xcf, 0xf0, 0xe8]), 'При'],
  ['ISO-8859-1', 'iso-8859-1', new Uint8Array([0x62, 0xfc]), 'bü'],
  ['UTF-8 where none is stated', '', new TextEncoder().encode('bü'), 'bü'],
])('character set: %s', async (_, charset, bytes, words) => {
  const type = `Content-Type: text/plain${charset === '' ? '' : `; charset=${charset}`}`
  const page = await readOnePage('a.eml', Buffer.concat([Buffer.from(mail(type, '', '')), bytes]))
  expect(page.words.trim()).toBe(words)
})

const part = (type: string, name: string, content: string): readonly string[] => [
  '--m',
  `Content-Type: ${type}; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(content).toString('base64'),
]

test('attachments that can be read are pages of their own, a mail in a mail too; pictures are left', async () => {
  const whole = mail(
    'Content-Type: multipart/mixed; boundary=m',
    '',
    '--m',
    'Content-Type: text/plain',
    '',
    'see below',
    ...part('text/html', 'a/../page.html', '<p>page</p>'),
    ...part('image/png', 'p.png', 'png'),
    ...part('application/octet-stream', 'note.md', 'words'),
    '--m',
    'Content-Type: message/rfc822',
    '',
    'From: Ada Venn <ada@ardel.example>',
    'Subject: inner',
    '',
    'inner words',
    '--m--',
  )
  const found = showAll(await readBytes('m.eml', whole)).map((line) => line.trim())
  expect(found[0]).toBe('m.eml: see below')
  expect(found[1]).toBe('m.eml/a_.._page.html: <p>page</p>')
  expect(found[2]).toMatch(/^m\.eml\/note\.md: .*<p>words<\/p>/s)
  expect(found[3]).toMatch(/^m\.eml\/\d\.eml: inner words$/)
  expect(found).toHaveLength(4)
})

test('a mailbox: each mail under its number, quoted lines as they were', async () => {
  const box = [
    'From ada@ardel.example Mon Mar  3 10:00:00 2031',
    mail('', 'first', '', '>From here on', 'From one to two'),
    '',
    'From nina@varn.example Tue Mar  4 10:00:00 2031',
    mail('', 'second'),
  ].join('\n')
  const found = showAll(await readBytes('box.mbox', box)).map((line) => line.trim().replaceAll('\r', ''))
  expect(found).toEqual(['box.mbox#1: first\n\nFrom here on\nFrom one to two', 'box.mbox#2: second'])
  expect(showAll(await readBytes('unnamed', box))).toHaveLength(2)
})

test.each<[string, string | Uint8Array, string]>([
  ['no mail at all', '<html>no mail</html>', 'a.eml ! unreadable'],
  ['a mail without words', mail('', ''), 'a.eml ! empty'],
  ['nothing', '', 'a.eml ! empty'],
  ['random bytes', new Uint8Array(5000).map((_, index) => (index * 7919) % 251), 'a.eml ! unreadable'],
])('%s', async (_, content, expected) => {
  expect(showAll(await readBytes('a.eml', content))).toEqual([expected])
})

test('parts nested without an end are refused', async () => {
  const nested = Array.from({ length: 200 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`)
  expect(showAll(await readBytes('a.eml', mail(...nested)))).toEqual(['a.eml ! unreadable'])
})
