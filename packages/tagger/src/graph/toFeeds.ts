import type { Tensor } from 'onnxruntime-node'
import { shapeOf } from '../pieces/shapeOf.ts'
import type { Window } from '../windows/window.ts'
import type { Graph } from './openGraph.ts'

/** The gap of a piece that is not its word's first. */
const continued = 3
/** The graph takes no fewer words; what is missing is masked. */
const leastWords = 4

/** A window as the graph's inputs, by name. */
export interface Inputs {
  readonly pieces: readonly number[]
  readonly shapes: readonly number[]
  readonly gaps: readonly number[]
  readonly firsts: readonly number[]
  readonly lasts: readonly number[]
  readonly boundary: readonly number[]
}

/** Pieces of a window's words with what is known of each word, and where each word begins and ends among them. */
export function toInputs(window: Window, { pieces: { start, end, piecesOf } }: Graph): Inputs {
  const pieces = [start]
  const [shapes, gaps] = [[0], [continued]]
  const firsts: number[] = []
  const lasts: number[] = []
  for (const { text, gap } of window) {
    const shape = shapeOf(text)
    firsts.push(pieces.length)
    for (const [at, piece] of piecesOf(text).entries()) {
      pieces.push(piece)
      shapes.push(shape)
      gaps.push(at === 0 ? gap : continued)
    }
    lasts.push(pieces.length - 1)
  }
  pieces.push(end)
  shapes.push(0)
  gaps.push(continued)
  return { pieces, shapes, gaps, firsts, lasts, boundary: window.map(({ edge }) => edge) }
}

/** The inputs as tensors of one row. */
export function toFeeds(inputs: Inputs, { tensor: Tensor }: Graph): Readonly<Record<string, Tensor>> {
  const size = inputs.pieces.length
  const words = Math.max(leastWords, inputs.firsts.length)
  const whole = (values: readonly number[], length: number): Tensor =>
    new Tensor('int64', toLongs(values, length), [1, length])
  const boundary = new Float32Array(words)
  boundary.set(inputs.boundary)
  return {
    pieces: whole(inputs.pieces, size),
    shapes: whole(inputs.shapes, size),
    gaps: whole(inputs.gaps, size),
    piece_mask: whole(ones(size), size),
    firsts: whole(inputs.firsts, words),
    lasts: whole(inputs.lasts, words),
    word_mask: whole(ones(inputs.firsts.length), words),
    boundary: new Tensor('float32', boundary, [1, words]),
  }
}

/** 64-bit numbers by way of their lower halves: all are small, and making each a bigint takes ten times as long. */
function toLongs(values: readonly number[], length: number): BigInt64Array {
  const longs = new BigInt64Array(length)
  const halves = new Int32Array(longs.buffer)
  for (let at = 0; at < values.length; at += 1) halves[2 * at] = values[at] ?? 0
  return longs
}

function ones(length: number): readonly number[] {
  return Array.from({ length }, () => 1)
}
