import { expect, test } from 'vitest'
import { makePdf, type PdfLine, toColumn } from '../../testing/makePdf.ts'
import { readBytes, readOnePage, showAll } from '../../testing/readBytes.ts'
import { readInThread } from './pdfThread.ts'

const words = 'the council of Ardel spoke of the bridge at Karsk and of the ferry'

async function bodyOf(pages: readonly (readonly PdfLine[])[]): Promise<readonly string[]> {
  const { words: html } = await readOnePage('a.pdf', makePdf(pages))
  return /<body>\n([^]*)<\/body>/.exec(html)?.[1]?.trim().split('\n') ?? []
}

const long = [`Said ${words},`, `${words},`, `${words}, re-`, `opened at noon. ${words}`, 'to the harbour.']

test('a page: the title by its size, a bold line as heading, paragraphs of joined lines', async () => {
  const page: readonly PdfLine[] = [
    { text: 'Bridge opens', x: 50, y: 740, size: 20 },
    ...toColumn(long, 50, 700),
    { text: 'What comes next', x: 50, y: 600, bold: true },
    ...toColumn(['Nobody knows, said the mayor <of Ardel>.'], 50, 580),
  ]
  expect(await bodyOf([page])).toEqual([
    '<article>',
    '<h1>Bridge opens</h1>',
    `<p>Said ${words}, ${words}, ${words}, reopened at noon. ${words} to the harbour.</p>`,
    '<h2>What comes next</h2>',
    '<p>Nobody knows, said the mayor &lt;of Ardel&gt;.</p>',
    '</article>',
  ])
})

const left = [
  'Left one of the council of Ardel',
  'spoke of left two, the bridge',
  'left three of the ferry and',
  'left four to the harbour of',
  'left five at noon and',
]
const right = [
  'right one, after the bridge of',
  'right two, the ferry and the',
  'right three to the harbour of',
  'right four at noon with the',
  'right five of Karsk.',
]

test('two columns are read one after the other, below a line that crosses both', async () => {
  const title = { text: 'A title over both of the columns of this page, all across it', x: 50, y: 740, size: 14 }
  const found = await bodyOf([[title, ...toColumn(right, 310, 697), ...toColumn(left, 50, 700)]])
  expect(found).toEqual([
    '<article>',
    `<h1>${title.text}</h1>`,
    `<p>${[...left, ...right].join(' ')}</p>`,
    '</article>',
  ])
})

test('a table of short cells is read row by row', async () => {
  const cells = (x: number, name: string): readonly PdfLine[] =>
    toColumn(
      ['1', '2', '3', '4', '5'].map((n) => name + n),
      x,
      700,
    )
  expect((await bodyOf([[...cells(50, 'a'), ...cells(300, 'b')]])).join(' ')).toMatch(/a1.*b1.*a2.*b2/)
})

test('heads and feet that repeat, and page numbers, are apart; a sentence goes on over the page', async () => {
  const page = (number: number, lines: readonly string[]): readonly PdfLine[] => [
    { text: 'Harbour Wire', x: 50, y: 810, size: 8 },
    ...toColumn(lines, 50, 700),
    { text: `Page ${number} of 3`, x: 280, y: 30, size: 8 },
  ]
  const found = await bodyOf([page(1, [`First ${words}`]), page(2, [`and ${words}.`]), page(3, [`Third ${words}.`])])
  expect(found).toEqual([
    '<header><p>Harbour Wire</p></header>',
    '<article>',
    `<p>First ${words} and ${words}.</p>`,
    `<p>Third ${words}.</p>`,
    '</article>',
    '<footer><p>Page 1 of 3</p>',
    '<p>Page 2 of 3</p>',
    '<p>Page 3 of 3</p></footer>',
  ])
})

test('items of a list', async () => {
  const found = await bodyOf([toColumn([`Of this ${words}:`, '\u0095 one of the bridges', '\u0095 two'], 50, 700)])
  expect(found.slice(2, 6)).toEqual(['<ul>', '<li>one of the bridges</li>', '<li>two</li>', '</ul>'])
})

test('what the document says of itself is what came with the page', async () => {
  const info = "/Title (Bridge) /Author (Ada Venn) /CreationDate (D:20310303100000+02'00') /ModDate (D:20310304)"
  const page = await readOnePage('a.pdf', makePdf([toColumn(long, 50, 700)], info))
  expect(page).toMatchObject({ location: 'a.pdf', contentType: 'text/html; charset=utf-8', fetchedAt: null })
  expect(page.context).toMatchObject({
    from: 'pdf',
    container: 'a.pdf',
    title: 'Bridge',
    author: 'Ada Venn',
    publishedAt: '2031-03-03T10:00:00+02:00',
    modifiedAt: '2031-03-04',
  })
})

test('a name that a program wrote is no title', async () => {
  const page = await readOnePage('a.pdf', makePdf([toColumn(long, 50, 700)], '/Title (Microsoft Word - report7.docx)'))
  expect(page.context?.title).toBeNull()
})

test('it is known by its first bytes whatever it is called', async () => {
  const pdf = makePdf([toColumn(long, 50, 700)])
  for (const name of ['a.bin', 'a.html', 'a']) expect((await readOnePage(name, pdf)).words).toContain('reopened')
})

const key = `<${'00'.repeat(32)}>`
const whole = makePdf([toColumn(long, 50, 700)])

test.each<[string, Uint8Array | string, string, RegExp]>([
  [
    'locked',
    makePdf(
      [toColumn(long, 50, 700)],
      '',
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`,
    ),
    'unreadable',
    /password/,
  ],
  ['scanned', makePdf([[], []]), 'not-text', /text recognition/],
  ['no PDF inside', '%PDF-1.4\nrubbish', 'unreadable', /fetch it again/],
  ['cut off early', whole.subarray(0, 300), 'unreadable', /fetch it again/],
  ['another kind of file', 'words only', 'unreadable', /fetch it again/],
  ['empty', '', 'empty', /nothing/],
])('%s', async (_, content, reason, detail) => {
  const [found, ...more] = await readBytes('a.pdf', content)
  expect(more).toEqual([])
  expect(found).toMatchObject({ location: 'a.pdf', reason, detail: expect.stringMatching(detail) })
})

test('a PDF whose last line is cut off is still read', async () => {
  expect(showAll(await readBytes('a.pdf', whole.subarray(0, whole.length - 12)))[0]).toContain('reopened')
})

test('a PDF that takes too long is given up, and the next one is read', async () => {
  const large = makePdf(Array.from({ length: 200 }, () => toColumn(long, 50, 700))) // takes many times the millisecond
  expect(await readInThread(large, 1)).toMatchObject({
    kind: 'damaged',
    detail: expect.stringMatching(/more than 0.001 seconds/),
  })
  expect(await readInThread(whole)).toMatchObject({ kind: 'text', left: 0 })
})
