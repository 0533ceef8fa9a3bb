import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layouts, toDump } from './layouts.ts'
import { type Piece, readSource } from './readSource.ts'

// Writes pages/ and truth.json from source/. Run: npx tsx examples/build.ts

interface Statement {
  readonly article: string
  readonly sentence: string
}

interface Notes {
  readonly figures: readonly Statement[]
  readonly transfers: readonly Statement[]
  readonly events: readonly Statement[]
  readonly contentions: readonly { readonly positions: readonly Statement[] }[]
  readonly origins: readonly { readonly articles: readonly string[] }[]
}

/** One page that was captured more than once: a file of records, one a line. */
interface Captures {
  readonly file: string
  readonly url: string
  readonly captures: readonly { readonly of: string; readonly fetchedAt: string }[]
}

const here = import.meta.dirname
const extensions: Readonly<Record<string, string>> = { 'Velmar Herald': 'htm', 'Qasmar Today': 'xhtml', 'Frontier Dispatch': 'txt' }
const teasers = [
  'A poor year for barley in the northern valleys',
  'How Merrin keeps its trams running',
  'Letters: what the river was like before',
  'Lighthouse keepers ask for a raise',
  'Weather: frost until Thursday',
]

const how = [
  'articles: page is a file of pages/, index counts from 0 in page order; outlet, publishedAt and author are null where the page states none.',
  'firstWords and lastWords are those of the body; text is compared without regard to spaces. No line of a menu, share bar, list or notice may be in a text.',
  'copies: groups of one voice; relation is to the original. A digest retells and is no copy.',
  'figures: sentence is a part of the sentence that states it; low and high as in Figure; holder is who gives it, null for the narrator.',
  'figures with the same track belong on one track; apart says that a figure must not stand as a rival on it, and why.',
  'contentions: each position by a part of its sentence and its holder; a contention counts when two of its positions stand in one.',
  'origins: how many articles and publishers carry a claim, and how many independent accounts there are.',
  'events: PLOVER type and status by sentence. transfers: supplier, recipient, item, stage, status by sentence. edits: what a page changed without saying so.',
]

const pieces = readSource(join(here, 'source'))
const notes = JSON.parse(readFileSync(join(here, 'source', 'notes.json'), 'utf8')) as Notes
const captures = JSON.parse(readFileSync(join(here, 'source', 'captures', 'captures.json'), 'utf8')) as Captures
const pages = toPages(pieces)
check()
rmSync(join(here, 'pages'), { recursive: true, force: true })
mkdirSync(join(here, 'pages'))
for (const [name, parts] of pages) writeFileSync(join(here, 'pages', name), toPage(name, parts))
writeFileSync(join(here, 'pages', 'meridian-wire-feed.xml'), toFeed(pieces.filter(({ outlet }) => outlet === 'Meridian Wire')))
writeFileSync(join(here, 'pages', captures.file), toCaptures())
writeFileSync(join(here, 'truth.json'), `${JSON.stringify(toTruth(), null, 1)}\n`)
console.log(`${pages.size} pages with ${pieces.length} articles`)

/** File name to the articles that the page shows, in its order. */
function toPages(all: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const made = new Map<string, Piece[]>()
  for (const piece of all) {
    const name = toFileName(piece)
    made.set(name, [...(made.get(name) ?? []), piece])
  }
  return made
}

function toFileName({ page, layout, outlet }: Piece): string {
  return `${page}.${layout === 'text' ? 'txt' : (extensions[outlet] ?? 'html')}`
}

function toPage(name: string, parts: readonly Piece[]): string {
  const at = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % teasers.length
  const turned = [...teasers.slice(at), ...teasers.slice(0, at)]
  const [piece] = parts
  const layout = layouts[piece?.outlet ?? '']
  if (piece?.layout === 'text') return `${[piece.title, ...piece.blocks.map(toLine), 'For updates click here', 'shopify analytics'].join('\n')}\n`
  return layout ? layout(parts, turned.slice(0, 4)) : toDump(parts, turned)
}

function toCaptures(): string {
  const captured = readSource(join(here, 'source', 'captures'))
  const lines = captures.captures.map(({ of, fetchedAt }) => {
    const html = toPage(captures.file, captured.filter(({ id }) => id === of))
    return JSON.stringify({ url: captures.url, fetched_at: fetchedAt, html })
  })
  return `${lines.join('\n')}\n`
}

function toLine(block: string): string {
  return block.replace(/^## /, '').replace(/^- /, '– ')
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

/** Each sentence of the notes must stand in its article. */
function check(): void {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const statements = [...notes.figures, ...notes.transfers, ...notes.events, ...notes.contentions.flatMap(({ positions }) => positions)]
  const wrong = statements.filter(({ article, sentence }) => !byId.get(article)?.blocks.join('\n').includes(sentence))
  const unknown = notes.origins.flatMap(({ articles }) => articles).filter((id) => !byId.has(id))
  if (wrong.length + unknown.length > 0) throw new Error(JSON.stringify({ wrong, unknown }, null, 1))
}

function toTruth() {
  const plain = (block: string): string => block.replace(/^(?:## |- )/, '')
  const where = (piece: Piece): { page: string; index: number } => {
    const [page = '', parts = []] = [...pages].find(([, all]) => all.includes(piece)) ?? []
    return { page, index: parts.indexOf(piece) }
  }
  const articles = pieces.map((piece) => ({
    id: piece.id,
    ...where(piece),
    title: piece.title,
    dek: piece.dek,
    outlet: piece.outlet === 'Frontier Dispatch' || piece.layout === 'text' ? null : piece.outlet,
    publishedAt: piece.layout === 'text' ? null : (piece.date?.slice(0, 10) ?? null),
    author: piece.layout === 'text' || piece.outlet === 'Velmar Herald' || piece.copy !== null && piece.copy.relation !== 'updated_version' ? null : piece.author,
    form: piece.layout === 'digest' || piece.layout === 'text' ? 'digest' : piece.section === 'Opinion' ? 'opinion' : 'report',
    firstWords: plain(piece.blocks[0] ?? '').split(' ').slice(0, 8).join(' '),
    lastWords: plain(piece.blocks.at(-1) ?? '').split(' ').slice(-8).join(' '),
  }))
  const originals = [...new Set(pieces.flatMap(({ copy }) => copy?.of ?? []))]
  const copies = originals.map((original) => ({
    original,
    members: pieces.flatMap(({ id, copy }) => (copy?.of === original ? [{ article: id, relation: copy.relation }] : [])),
  }))
  return { how, pages: pages.size, articles, copies, ...notes }
}
