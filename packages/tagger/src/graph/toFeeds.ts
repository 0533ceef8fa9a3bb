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

/** Pieces of a window's words with their shapes and gaps, and where each word begins and ends among them. */
export function toInputs(window: Window, { start, end, piecesOf }: Graph['pieces']): Inputs {
  const [pieces, shapes, gaps] = [[start], [0], [continued]]
  const [firsts, lasts, boundary]: number[][] = [[], [], []]
  for (const word of window) {
    const shape = shapeOf(word.text)
    firsts?.push(pieces.length)
    for (const [at, piece] of piecesOf(word.text).entries()) {
      pieces.push(piece)
      shapes.push(shape)
      gaps.push(at === 0 ? word.gap : continued)
    }
    lasts?.push(pieces.length - 1)
    boundary?.push(word.edge)
  }
  return {
    pieces: [...pieces, end],
    shapes: [...shapes, 0],
    gaps: [...gaps, continued],
    firsts: firsts ?? [],
    lasts: lasts ?? [],
    boundary: boundary ?? [],
  }
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
