import type { Span } from '@fogline/model'
import { type Edge, judgeEdges } from '../sentences/judgeEdges.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { forced, gap, type WindowWord } from './window.ts'

/** Words of one block as the graph reads them, and its written words that stand for several tokens. */
export interface BlockWords {
  readonly words: readonly WindowWord[]
  readonly multiwords: readonly Span[]
}

/** Added to the model's score that a sentence starts: tuned on English Web Treebank dev and on news by hand-made cases. */
const leaning: Readonly<Record<Edge, number>> = { sure: forced, likely: 4, open: 0, never: -forced }

/** Tokens of a block with what stands before them and how likely a sentence begins there. */
export function toBlockWords(text: string, block: Span): BlockWords {
  const inner = text.slice(block.start, block.end)
  const { spans, multiwords } = tokenize(inner)
  const edges = judgeEdges(inner, spans)
  const shift = ({ start, end }: Span): Span => ({ start: start + block.start, end: end + block.start })
  const words = spans.map(
    (span, at): WindowWord => ({
      ...shift(span),
      text: inner.slice(span.start, span.end),
      gap: gapBefore(inner, spans[at - 1], span),
      edge: leaning[edges[at] ?? 'open'],
    }),
  )
  return { words, multiwords: multiwords.map(shift) }
}

function gapBefore(text: string, before: Span | undefined, span: Span): number {
  if (before === undefined) return gap.break
  if (before.end === span.start) return gap.none
  const isBreak = span.start - before.end > 1 && /\n\s*\n/u.test(text.slice(before.end, span.start))
  return isBreak ? gap.break : gap.space
}
