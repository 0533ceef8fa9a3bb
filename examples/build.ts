import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Piece, readSource } from './readSource.ts'
import { checkNotes, type Notes, toFileName, toPage, toPages, toTruth } from './toExamples.ts'

// Writes pages/ and truth.json from source/. Run: npx tsx examples/build.ts

/** One page that was captured more than once: a file of records, one a line. */
interface Captures {
  readonly file: string
  readonly url: string
  readonly captures: readonly { readonly of: string; readonly fetchedAt: string }[]
}

const here = import.meta.dirname
const pieces = readSource(join(here, 'source'))
const notes = JSON.parse(readFileSync(join(here, 'source', 'notes.json'), 'utf8')) as Notes
const captures = JSON.parse(readFileSync(join(here, 'source', 'captures', 'captures.json'), 'utf8')) as Captures
const pages = toPages(pieces)
checkNotes(pieces, notes)
rmSync(join(here, 'pages'), { recursive: true, force: true })
mkdirSync(join(here, 'pages'))
for (const [name, parts] of pages) writeFileSync(join(here, 'pages', name), toPage(name, parts))
writeFileSync(join(here, 'pages', 'meridian-wire-feed.xml'), toFeed(pieces.filter(({ outlet }) => outlet === 'Meridian Wire')))
writeFileSync(join(here, 'pages', captures.file), toCaptures())
writeFileSync(join(here, 'truth.json'), `${JSON.stringify(toTruth(pieces, notes), null, 1)}\n`)
console.log(`${pages.size} pages with ${pieces.length} articles`)

function toCaptures(): string {
  const captured = readSource(join(here, 'source', 'captures'))
  const lines = captures.captures.map(({ of, fetchedAt }) => {
    const html = toPage(captures.file, captured.filter(({ id }) => id === of))
    return JSON.stringify({ url: captures.url, fetched_at: fetchedAt, html })
  })
  return `${lines.join('\n')}\n`
}

/** Its links are relative: named by its path, the feed leads to the pages beside it, without a network. */
function toFeed(wires: readonly Piece[]): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const items = wires.map(
    (piece) => `    <item>
      <title>${escape(piece.title)}</title>
      <link>${toFileName(piece)}</link>
      <guid isPermaLink="false">${piece.id}</guid>
      <pubDate>${new Date(piece.date ?? 0).toUTCString()}</pubDate>
      <description>${escape(piece.blocks[0] ?? '')}</description>
    </item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
  <channel>
    <title>Meridian Wire</title>
    <link>https://meridianwire.example/</link>
    <description>All stories of the wire</description>
    <language>en</language>
${items.join('\n')}
  </channel>
</rss>
`
}
