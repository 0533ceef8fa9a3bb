import { expect, test } from 'vitest'
import { readAll, toFeedPage } from '../testing/readAll.ts'

/** Russian for: in the port of Ardel, the ships stand for the third day; nobody lets them out. */
const russian = 'В порту Арделя третий день стоят корабли, и никто не выпускает их в море'
const german = 'Über die Brücke fährt wieder ein Zug'

function toCyrillic(text: string, start: number): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code < 0x80 ? code : code - 0x410 + start
  })
}
const windows1251 = (text: string): Uint8Array => toCyrillic(text, 0xc0)
const iso88595 = (text: string): Uint8Array => toCyrillic(text, 0xb0)
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

const feed = (title: string, encoding: string | null): string =>
  `<?xml version="1.0"${encoding === null ? '' : ` encoding="${encoding}"`}?>\n<rss version="2.0"><channel>` +
  `<title>Ardel</title><item><title>${title}</title><link>/a</link></item></channel></rss>`

test.each<[string, Uint8Array, string | null, string]>([
  ['windows-1251, declared', windows1251(feed(russian, 'windows-1251')), null, russian],
  ['windows-1251 by the server', windows1251(feed(russian, null)), 'text/xml; charset=windows-1251', russian],
  ['windows-1251, not declared', windows1251(feed(russian, null)), null, russian],
  ['windows-1251 that is called UTF-8', windows1251(feed(russian, 'UTF-8')), 'text/xml; charset=utf-8', russian],
  ['windows-1251 that is called Latin 1', windows1251(feed(russian, null)), 'text/xml; charset=iso-8859-1', russian],
  ['ISO 8859-5, declared', iso88595(feed(russian, 'ISO-8859-5')), null, russian],
  ['UTF-8 that is called windows-1251', utf8(feed(russian, 'windows-1251')), 'text/xml; charset=windows-1251', russian],
  ['UTF-8 that breaks off inside of a letter', utf8(feed(russian, 'UTF-8')).subarray(0, -1), null, russian],
  ['Latin 1, not declared', latin1(feed(german, null)), null, german],
  ['a set that does not exist', latin1(feed(german, 'bogus-9')), null, german],
  ['UTF-16 with a mark', wide(`\ufeff${feed(russian, 'UTF-16')}`), null, russian],
  ['UTF-16, big-endian, without a mark', swapped(feed(russian, 'UTF-16')), null, russian],
  ['UTF-16 that is called UTF-8', wide(`\ufeff${feed(russian, 'utf-8')}`), 'text/xml; charset=utf-8', russian],
  [
    'UTF-8 with one damaged letter',
    new Uint8Array(Buffer.concat([utf8(feed(russian, 'UTF-8').split(']')[0] ?? ''), Uint8Array.of(0xff)])),
    null,
    russian,
  ],
])('%s', async (_, bytes, contentType, title) => {
  const { entries } = await readAll(toFeedPage(bytes, contentType))
  expect(entries[0]).toMatchObject({ title })
})
