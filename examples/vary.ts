import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Piece, readSource } from './readSource.ts'
import { checkNotes, type Notes, toPage, toPages, toTruth } from './toExamples.ts'
import { drawNames, toRenamer } from './variants/names.ts'
import { changeNumbers, drawNumbers, type Numbers } from './variants/numbers.ts'
import { type Random, toRandom } from './variants/random.ts'
import { recastCopies } from './variants/recast.ts'
import { toThemes } from './variants/themes.ts'
import { drawByline, drawWording, type Wording } from './variants/wording.ts'

// Variants of the example pages with their truth: some of the stories, with other names, numbers, outlets, copies and order.
// Run: npx tsx examples/vary.ts --seed 7 --out FOLDER

/** Some pages told anew, and what is true of them. */
export interface Variant {
  readonly seed: number
  /** File name to its text. */
  readonly pages: ReadonlyMap<string, string>
  /** As `truth.json` of the example pages. */
  readonly truth: unknown
}

/** What variants are made from. */
export interface VariantSource {
  readonly pieces: readonly Piece[]
  readonly notes: Notes
  /** Articles in which another source says the same: each adds an origin to a claim. */
  readonly second: readonly { readonly piece: Piece; readonly claim: string }[]
}

/** Few enough that many variants can be read; a theme is taken whole. */
const enough = 9

/** Reads `source/`. */
export function readVariantSource(folder: string): VariantSource {
  const seconds = readSource(join(folder, 'variants'))
  const joins = JSON.parse(readFileSync(join(folder, 'variants', 'notes.json'), 'utf8')) as readonly { readonly joins: string; readonly article: string }[]
  return {
    pieces: readSource(folder),
    notes: JSON.parse(readFileSync(join(folder, 'notes.json'), 'utf8')) as Notes,
    second: joins.flatMap(({ joins: claim, article }) => seconds.filter(({ id }) => id === article).map((piece) => ({ piece, claim }))),
  }
}

/** The variant of a seed: the same seed gives the same bytes. */
export function vary(source: VariantSource, seed: number): Variant {
  const random = toRandom(seed)
  const { pieces: chosen, notes: known } = choose(source, random)
  const recast = recastCopies(chosen, random)
  const numbers = drawNumbers(random)
  const names = drawNames(random)
  const rename = toRenamer(names)
  const files = new Map(random.shuffle([...new Set(recast.map(({ page }) => page))]).map((page, at) => [page, `p${String(at + 1).padStart(2, '0')}`]))
  const wordingOf = drawWordings(recast, random)
  const byline = drawByline(random)
  const pieces = recast.map((piece) => tell(piece, { numbers, rename, files, wordingOf }))
  const notes = retell(withCopies(known, recast), { numbers, rename, wordingOf })
  checkNotes(pieces, notes)
  const writers = [...new Set(pieces.flatMap(({ author }) => author ?? []))]
  const pages = new Map([...toPages(pieces)].map(([name, parts]) => [name, byline(renameHosts(rename(toPage(name, parts)), rename), writers)]))
  const truth = JSON.parse(rename(JSON.stringify(toTruth(pieces, notes)))) as unknown
  return { seed, pages, truth }
}

/** Whole themes until there is enough, with a second source for some claims, and what is known of these pieces. */
function choose({ pieces, notes, second }: VariantSource, random: Random): { readonly pieces: readonly Piece[]; readonly notes: Notes } {
  const ids = new Set<string>()
  for (const theme of random.shuffle(toThemes(pieces, notes))) {
    if (ids.size < enough) for (const id of theme) ids.add(id)
  }
  const more = second.filter(({ claim }) => notes.origins.some((one) => one.claim === claim && one.articles.every((id) => ids.has(id))) && random.next() < 0.5)
  const here = <Item extends { readonly article: string }>(items: readonly Item[]) => items.filter(({ article }) => ids.has(article))
  const origins = notes.origins
    .filter(({ articles }) => articles.every((id) => ids.has(id)))
    .map((claim) => more.filter((one) => one.claim === claim.claim).reduce((sum, { piece }) => ({ ...sum, articles: [...sum.articles, piece.id], origins: sum.origins + 1 }), claim))
  return {
    pieces: [...pieces.filter(({ id }) => ids.has(id)), ...more.map(({ piece }) => piece)],
    notes: {
      ...notes,
      figures: here(notes.figures),
      transfers: here(notes.transfers),
      events: here(notes.events),
      contentions: notes.contentions.filter(({ positions }) => positions.every(({ article }) => ids.has(article))),
      origins,
      lineage: notes.lineage.filter(({ from, to }) => ids.has(from) && ids.has(to)),
      edits: notes.edits.filter(({ before }) => ids.has(before)),
    },
  }
}

/** A claim is carried by the new copies of its articles as well, and no longer by copies that were left out. */
function withCopies(notes: Notes, pieces: readonly Piece[]): Notes {
  const origins = notes.origins.map((claim) => {
    const articles = pieces.filter(({ id, copy }) => claim.articles.includes(id) || (copy !== null && claim.articles.includes(copy.of))).map(({ id }) => id)
    return { ...claim, articles, publishers: new Set(pieces.filter(({ id }) => articles.includes(id)).map(({ outlet }) => outlet)).size }
  })
  return { ...notes, origins }
}

/** Each outlet writes in its own way; a copy has the words of its original. */
function drawWordings(pieces: readonly Piece[], random: Random): (article: string) => Wording {
  const wordings = new Map([...new Set(pieces.map(({ outlet }) => outlet))].map((outlet) => [outlet, drawWording(random)]))
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  return (article) => {
    const piece = byId.get(article)
    const original = byId.get(piece?.copy?.of ?? '') ?? piece
    return wordings.get(original?.outlet ?? '') ?? ((text) => text)
  }
}

interface Telling {
  readonly numbers: Numbers
  readonly rename: (text: string) => string
  readonly wordingOf: (article: string) => Wording
}

function tell(piece: Piece, { numbers, rename, wordingOf, files }: Telling & { readonly files: ReadonlyMap<string, string> }): Piece {
  const changes = numbers.of(piece.copy?.of ?? piece.id)
  const wording = wordingOf(piece.id)
  const text = (words: string): string => rename(wording(changeNumbers(words, changes)))
  return {
    ...piece,
    page: files.get(piece.page) ?? piece.page,
    title: text(piece.title),
    dek: piece.dek === null ? null : text(piece.dek),
    author: piece.author === null ? null : rename(piece.author),
    credit: piece.credit === null ? null : rename(piece.credit),
    blocks: piece.blocks.map(text),
  }
}

function retell(notes: Notes, { numbers, rename, wordingOf }: Telling): Notes {
  const one = <Item extends { readonly article: string; readonly sentence: string }>(item: Item): Item => ({
    ...item,
    sentence: rename(wordingOf(item.article)(changeNumbers(item.sentence, numbers.of(item.article)))),
  })
  const value = (number: number | null, article: string) => (number === null ? null : (numbers.of(article).get(number) ?? number))
  return {
    ...notes,
    figures: notes.figures.map((figure) => ({ ...one(figure), low: value(figure.low, figure.article), high: value(figure.high, figure.article) })),
    transfers: notes.transfers.map(one),
    events: notes.events.map(one),
    contentions: notes.contentions.map((contention) => ({ ...contention, positions: contention.positions.map(one) })),
  }
}

/** The hosts of outlets follow their names. */
function renameHosts(page: string, rename: (text: string) => string): string {
  const hostOf = (outlet: string): string => `${outlet.toLowerCase().replace(/[^a-z]/g, '')}.example`
  const outlets = ['Meridian Wire', 'Ardel Gazette', 'Velmar Herald', 'The Eskhaven Post', 'Eskhaven Post', 'Strait Observer', 'Qasmar Today', 'Border Brief', 'The Continental']
  return outlets.reduce((text, outlet) => text.replaceAll(hostOf(outlet), hostOf(rename(outlet))), page)
}

if (process.argv[1]?.endsWith('vary.ts')) {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } } })
  if (values.out === undefined) throw new Error('Say where with --out FOLDER')
  const { pages, truth } = vary(readVariantSource(join(import.meta.dirname, 'source')), Number(values.seed))
  mkdirSync(join(values.out, 'pages'), { recursive: true })
  for (const [name, text] of pages) writeFileSync(join(values.out, 'pages', name), text)
  writeFileSync(join(values.out, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`)
}
