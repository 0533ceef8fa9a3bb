import { readdirSync, readFileSync } from 'node:fs'

/** One article of the corpus as written in `source/`: head, and blocks of text (`## ` a heading, `- ` an item). */
export interface Piece {
  readonly id: string
  readonly page: string
  readonly outlet: string
  readonly title: string
  readonly dek: string | null
  readonly section: string | null
  readonly author: string | null
  readonly date: string | null
  /** The day in the page's address, which a later edit does not change. */
  readonly addressDay: string
  readonly layout: string | null
  readonly credit: string | null
  readonly blocks: readonly string[]
  readonly copy: { readonly of: string; readonly relation: string } | null
}

/** All pieces in the order of the source files; copies take the paragraphs of what they are copies of. */
export function readSource(folder: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.prose')).sort()) {
    for (const part of readFileSync(`${folder}/${file}`, 'utf8').split(/^@@ /m).slice(1)) pieces.push(toPiece(part, pieces))
  }
  return pieces
}

function toPiece(part: string, earlier: readonly Piece[]): Piece {
  const [head = '', body = ''] = part.split(/^--\n/m)
  const [id = '', ...lines] = head.trim().split('\n')
  const fields = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const))
  const edited = fields.get('edit')
  if (edited !== undefined) return toEdit(id, find(earlier, edited), fields)
  const [of, relation = '', ...kept] = (fields.get('copy') ?? '').split(' ')
  const original = of ? find(earlier, of) : null
  const own = body.split(/\n\n+/).map((block) => block.trim()).filter((block) => block !== '')
  return {
    id,
    page: fields.get('page') ?? id,
    outlet: fields.get('outlet') ?? '',
    title: fields.get('title') ?? '',
    dek: fields.get('dek') ?? null,
    section: fields.get('section') ?? null,
    author: fields.get('author') ?? null,
    date: fields.get('date') ?? null,
    addressDay: (fields.get('date') ?? '').slice(0, 10),
    layout: fields.get('layout') ?? null,
    credit: fields.get('credit') ?? null,
    blocks: original ? [...pick(original.blocks, kept), ...(fields.has('extra') ? [fields.get('extra') ?? ''] : [])] : own,
    copy: of ? { of, relation } : null,
  }
}

/** A later capture of the same page, with one sentence changed and nothing said of it. */
function toEdit(id: string, piece: Piece, fields: ReadonlyMap<string, string>): Piece {
  const [before = '', after = ''] = (fields.get('replace') ?? '').split(' => ')
  const blocks = piece.blocks.map((block) => block.replace(before, after))
  if (blocks.join() === piece.blocks.join()) throw new Error(`${id}: nothing was replaced`)
  return { ...piece, id, page: id, date: fields.get('date') ?? piece.date, blocks, copy: { of: piece.id, relation: 'updated_version' } }
}

function pick(blocks: readonly string[], kept: readonly string[]): readonly string[] {
  return kept[0] === 'all' ? blocks : kept.map((at) => blocks[Number(at)] ?? '')
}

function find(pieces: readonly Piece[], id: string): Piece {
  const piece = pieces.find((one) => one.id === id)
  if (!piece) throw new Error(`no piece ${id}`)
  return piece
}
