import type { Article, Block, BlockChange } from '@fogline/model'
import { diffArrays } from 'diff'
import { diffWords } from './diffWords.ts'
import { foldText } from './foldText.ts'
import { likeness, wordsOf } from './likeness.ts'

/** Blocks taken out and put in beyond which the two texts are shown as two texts. */
const mostEdits = 1000

/** Share of words from which a block is another one changed, and not a new one in its place. */
const sameBlock = 0.35

/** How far ahead a changed block is looked for. */
const reach = 12

interface Piece extends Block {
  readonly text: string
}

/** The text of the newer version block by block, with what was taken out where it stood. */
export function diffBlocks(before: Article, after: Article): readonly BlockChange[] {
  const [olds, news] = [toPieces(before), toPieces(after)]
  const found = diffArrays(
    olds.map(({ text }) => foldText(text)),
    news.map(({ text }) => foldText(text)),
    { maxEditLength: mostEdits },
  )
  if (found === undefined) return [...olds.map(removed), ...news.map(added)]
  const changes: BlockChange[] = []
  let [i, j] = [0, 0]
  let [gone, come]: [Piece[], Piece[]] = [[], []]
  const flush = (): void => {
    changes.push(...alignRun(gone, come))
    gone = []
    come = []
  }
  for (const { count, added: isAdded, removed: isRemoved } of found) {
    if (isRemoved) gone.push(...olds.slice(i, i + count))
    else if (isAdded) come.push(...news.slice(j, j + count))
    else {
      flush()
      changes.push(...news.slice(j, j + count).flatMap((piece, at) => same(olds[i + at], piece)))
    }
    if (!isAdded) i += count
    if (!isRemoved) j += count
  }
  flush()
  return changes
}

function toPieces(article: Article): readonly Piece[] {
  return article.blocks.map((block) => ({ ...block, text: article.text.slice(block.start, block.end) }))
}

/** Pairs what went with what came in its place, in order; a title takes the place of a title whatever it says. */
function alignRun(gone: readonly Piece[], come: readonly Piece[]): readonly BlockChange[] {
  const changes: BlockChange[] = []
  let next = 0
  for (const old of gone) {
    const at = findPartner(old, come, next)
    const partner = come[at]
    if (partner === undefined) {
      changes.push(removed(old))
      continue
    }
    changes.push(...come.slice(next, at).map(added), changed(old, partner))
    next = at + 1
  }
  return [...changes, ...come.slice(next).map(added)]
}

function findPartner(old: Piece, come: readonly Piece[], from: number): number {
  const words = wordsOf(old.text)
  let [best, at] = [0, -1]
  for (const [offset, piece] of come.slice(from, from + reach).entries()) {
    const isHead = (old.kind === 'title' || old.kind === 'dek') && old.kind === piece.kind
    const score = isHead ? 1 : likeness(words, wordsOf(piece.text))
    if (score < sameBlock || score <= best) continue
    best = score
    at = from + offset
  }
  return at
}

function span({ start, end }: Piece): { readonly start: number; readonly end: number } {
  return { start, end }
}

function same(old: Piece | undefined, piece: Piece): readonly BlockChange[] {
  if (old === undefined) return []
  return [{ kind: 'same', before: span(old), after: span(piece), segments: [{ kind: 'same', text: piece.text }] }]
}

function changed(old: Piece, piece: Piece): BlockChange {
  return { kind: 'changed', before: span(old), after: span(piece), segments: diffWords(old.text, piece.text) }
}

function removed(piece: Piece): BlockChange {
  return { kind: 'removed', before: span(piece), after: null, segments: [{ kind: 'removed', text: piece.text }] }
}

function added(piece: Piece): BlockChange {
  return { kind: 'added', before: null, after: span(piece), segments: [{ kind: 'added', text: piece.text }] }
}
