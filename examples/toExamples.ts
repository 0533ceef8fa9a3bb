import { layouts, toDump } from './layouts.ts'
import type { Piece } from './readSource.ts'

interface Statement {
  readonly article: string
  readonly sentence: string
}

/** What is known of the pieces: `notes.json`. */
export interface Notes {
  readonly figures: readonly (Statement & { readonly low: number | null; readonly high: number | null; readonly track: string | null })[]
  readonly tracks: readonly string[]
  readonly transfers: readonly Statement[]
  readonly events: readonly Statement[]
  readonly contentions: readonly { readonly positions: readonly Statement[] }[]
  readonly origins: readonly Claim[]
  readonly lineage: readonly { readonly from: string; readonly to: string; readonly kind: string }[]
  readonly edits: readonly { readonly before: string; readonly after: string }[]
}

/** One claim with all that carry it, the accounts that stand behind it, and where they come from. */
export interface Claim {
  readonly claim: string
  readonly articles: readonly string[]
  readonly publishers: number
  readonly origins: number
  readonly origin: string
}

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
  'lineage: steps from an article to another that it cites or digests, beside the copies.',
  'events: PLOVER type and status by sentence. transfers: supplier, recipient, item, stage, status by sentence. edits: what a page changed without saying so.',
]

/** File name to the articles that the page shows, in its order. */
export function toPages(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const made = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const name = toFileName(piece)
    made.set(name, [...(made.get(name) ?? []), piece])
  }
  return made
}

/** The file that a piece stands in. */
export function toFileName({ page, layout, outlet }: Piece): string {
  return `${page}.${layout === 'text' ? 'txt' : (extensions[outlet] ?? 'html')}`
}

/** A page as its outlet lays it out. */
export function toPage(name: string, parts: readonly Piece[]): string {
  const at = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % teasers.length
  const turned = [...teasers.slice(at), ...teasers.slice(0, at)]
  const [piece] = parts
  const layout = layouts[piece?.outlet ?? '']
  if (piece?.layout === 'text') return `${[piece.title, ...piece.blocks.map(toLine), 'For updates click here', 'shopify analytics'].join('\n')}\n`
  return layout ? layout(parts, turned.slice(0, 4)) : toDump(parts, turned)
}

function toLine(block: string): string {
  return block.replace(/^## /, '').replace(/^- /, '– ')
}

/** Each sentence of the notes must stand in its article. */
export function checkNotes(pieces: readonly Piece[], notes: Notes): void {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const statements = [...notes.figures, ...notes.transfers, ...notes.events, ...notes.contentions.flatMap(({ positions }) => positions)]
  const wrong = statements.filter(({ article, sentence }) => !byId.get(article)?.blocks.join('\n').includes(sentence))
  const named = [...notes.origins.flatMap(({ articles }) => articles), ...notes.lineage.flatMap(({ from, to }) => [from, to])]
  const unknown = named.filter((id) => !byId.has(id))
  if (wrong.length + unknown.length > 0) throw new Error(JSON.stringify({ wrong, unknown }, null, 1))
}

/** What `truth.json` says of the pieces. */
export function toTruth(pieces: readonly Piece[], notes: Notes) {
  const pages = toPages(pieces)
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
