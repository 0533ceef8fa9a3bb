import type { Span } from '@fogline/model'
import { type Counts, sumCounts, toF1 } from './counts.ts'

/** A span with its type. */
export interface TypedSpan extends Span {
  readonly type: string
}

/** One text: the spans that are right, and those that were found. */
export interface ReadSpans {
  readonly gold: readonly TypedSpan[]
  readonly found: readonly TypedSpan[]
}

/** Precision, recall and F1 of exact spans, and F1 of spans that meet one of the same type; `gold` and `found` count spans. */
export interface SpanScores {
  readonly gold: number
  readonly found: number
  readonly P: number
  readonly R: number
  readonly F1: number
  readonly partial: number
}

/** Scores spans of the types given, over all texts together. */
export function scoreSpans(texts: readonly ReadSpans[], types: readonly string[]): SpanScores {
  const chosen = texts.map(({ gold, found }) => ({
    gold: gold.filter(({ type }) => types.includes(type)),
    found: found.filter(({ type }) => types.includes(type)),
  }))
  const exact = sumCounts(chosen.map(countExact))
  const met = (spans: (text: ReadSpans) => readonly TypedSpan[], others: (text: ReadSpans) => readonly TypedSpan[]) =>
    chosen.reduce((sum, text) => sum + spans(text).filter((span) => meetsOne(span, others(text))).length, 0)
  const recall = share(
    met(
      ({ gold }) => gold,
      ({ found }) => found,
    ),
    exact.gold,
  )
  const precision = share(
    met(
      ({ found }) => found,
      ({ gold }) => gold,
    ),
    exact.found,
  )
  return {
    gold: exact.gold,
    found: exact.found,
    P: share(exact.right, exact.found),
    R: share(exact.right, exact.gold),
    F1: toF1(exact),
    partial: share(2 * precision * recall, precision + recall),
  }
}

function countExact({ gold, found }: ReadSpans): Counts {
  const key = ({ start, end, type }: TypedSpan): string => `${start}-${end} ${type}`
  const right = new Set(gold.map(key))
  return { right: found.filter((span) => right.has(key(span))).length, gold: gold.length, found: found.length }
}

function meetsOne(span: TypedSpan, others: readonly TypedSpan[]): boolean {
  return others.some(({ start, end, type }) => type === span.type && start < span.end && span.start < end)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
