import type { Piece } from '../readSource.ts'
import type { Random } from './random.ts'

const outlets = ['Ardel Gazette', 'The Eskhaven Post', 'Strait Observer', 'Qasmar Today']
const credits = ['Source: ', 'With reporting from ', 'With inputs from ', '(', 'First published by ', 'Originally published by ', 'Via ']
const titles = ['From the agencies', 'What is known so far', 'As others report it', 'The day in one report', 'News from the river']

/** Paragraphs with which a desk opens or closes what it took from elsewhere. */
const own = [
  'In the cafes along the quay nobody talked of anything else that evening. The ferry left half an hour late, because the pilots had stayed by the radio, and a choir that was to sing in the old customs hall sent its audience home before the second part.',
  'Our correspondent walked through the market in the afternoon and met a glazier, two students and a retired judge, who each had another opinion on what would come of it. The judge bought apples. The students asked whether the trains would run.',
  'The stock exchange took it calmly. Brokers said that traders had been waiting for worse, and that the price of copper was a matter of the weather in the south. Only the shares of insurers moved a little, and they moved back before the bell.',
]

/** Copies told anew: by other outlets, with other marks, whole, shortened or rewritten; and some more of them. Edits of a page stay as they are. */
export function recastCopies(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const used = new Map<string, Set<string>>()
  const free = (of: string): string | null => {
    const taken = used.get(of) ?? new Set([byId.get(of)?.outlet ?? ''])
    const words = byId.get(of)?.blocks.join(' ') ?? ''
    const left = outlets.filter((outlet) => !taken.has(outlet) && !words.includes(outlet))
    if (left.length === 0) return null
    const outlet = random.pick(left)
    used.set(of, taken.add(outlet))
    return outlet
  }
  const isCopied = new Set(pieces.flatMap(({ copy }) => copy?.of ?? []))
  return pieces.flatMap((piece): readonly Piece[] => {
    const original = piece.copy === null ? undefined : byId.get(piece.copy.of)
    if (original !== undefined && piece.copy?.relation !== 'updated_version' && piece.page === piece.id) {
      const outlet = free(original.id)
      return outlet === null ? [] : [recast(piece, original, { outlet, random })]
    }
    const isMore = piece.copy === null && !isCopied.has(piece.id) && piece.outlet.endsWith('Wire') && random.next() < 0.6
    const outlet = isMore ? free(piece.id) : null
    if (outlet === null) return [piece]
    const id = `${piece.id}-again`
    return [piece, recast({ ...piece, id, page: id, title: random.pick(titles), dek: null, author: null }, piece, { outlet, random })]
  })
}

function recast(piece: Piece, original: Piece, { outlet, random }: { readonly outlet: string; readonly random: Random }): Piece {
  const relation = random.pick(['verbatim_reprint', 'verbatim_reprint', 'abridged', 'rewritten'])
  const mark = random.pick(credits)
  const credit = `${mark}${original.outlet}${mark === '(' ? ')' : ''}`
  return { ...piece, outlet, layout: null, credit, blocks: toBlocks(original.blocks, relation, random), copy: { of: original.id, relation } }
}

/** The first paragraph is always kept. Shortened: under four fifths of the words. Rewritten: a paragraph of its own, and more than half of the other's. */
function toBlocks(blocks: readonly string[], relation: string, random: Random): readonly string[] {
  if (relation === 'verbatim_reprint') return blocks
  const added = relation === 'rewritten' ? random.pick(own) : null
  const least = added === null ? 40 : length(added) * 1.7
  const most = added === null ? length(blocks.join(' ')) * 0.8 : length(added) * 2.4
  const kept = new Set([0])
  for (const at of random.shuffle(blocks.map((_, at) => at))) {
    const words = length([...kept].map((one) => blocks[one] ?? '').join(' '))
    if (!kept.has(at) && words + length(blocks[at] ?? '') <= Math.max(most, least) && (words < least || random.next() < 0.3)) kept.add(at)
  }
  const chosen = blocks.filter((_, at) => kept.has(at))
  return added === null ? chosen : [...chosen, added]
}

function length(text: string): number {
  return text.split(' ').length
}
