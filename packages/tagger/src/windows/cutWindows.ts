import type { PieceTable } from '../pieces/toPieceTable.ts'
import { forced, type Window, type WindowWord } from './window.ts'

/** Pieces in a window: what the model was trained with. */
const usual = 112
/** From this leaning on, a window may be cut before a word. */
const likely = 1

/** How words become windows. */
interface Cutting {
  readonly pieces: PieceTable
  /** A run without an edge is cut at so many pieces, wherever that is; so no sentence has more words. The graph takes 510. */
  readonly most: number
}

/** Cuts words into windows of whole sentences, at edges that marks make likely; a run without any is cut at its length. */
export function* cutWindows(words: Iterable<WindowWord>, { pieces, most }: Cutting): Generator<Window> {
  let window: WindowWord[] = []
  let [size, edge] = [0, 0]
  for (const word of words) {
    if (word.edge >= likely) edge = window.length
    size += pieces.piecesOf(word.text).length
    window.push(word)
    while (window.length > 1 && size > (edge > 0 ? usual : most)) {
      const cut = edge > 0 ? edge : window.length - 1
      yield begin(window.slice(0, cut))
      window = window.slice(cut)
      size = window.reduce((sum, one) => sum + pieces.piecesOf(one.text).length, 0)
      edge = 0
    }
  }
  if (window.length > 0) yield begin(window)
}

function begin(window: Window): Window {
  return window.map((word, at) => (at === 0 ? { ...word, edge: forced } : word))
}
