import type {
  ArticleView,
  ClaimView,
  EventView,
  FigureView,
  NameMark,
  PlaceView,
  Span,
  TimeMark,
  TransferView,
} from '@fogline/model'

/** One thing that was read from a stretch of text. */
export type ReadItem =
  | { readonly kind: 'claim'; readonly span: Span; readonly value: ClaimView }
  | { readonly kind: 'figure'; readonly span: Span; readonly value: FigureView }
  | { readonly kind: 'name'; readonly span: Span; readonly value: NameMark }
  | { readonly kind: 'place'; readonly span: Span; readonly value: PlaceView }
  | { readonly kind: 'time'; readonly span: Span; readonly value: TimeMark }
  | { readonly kind: 'event'; readonly span: Span; readonly value: EventView }
  | { readonly kind: 'transfer'; readonly span: Span; readonly value: TransferView }

/** All that was read from a stretch of text, the closest fit first. */
export function readFrom(article: ArticleView, at: Span): readonly ReadItem[] {
  return toItems(article)
    .filter(({ span }) => span.start < at.end && at.start < span.end)
    .map((item, order) => ({ item, order, off: misfit(item.span, at) }))
    .sort((a, b) => a.off - b.off || a.order - b.order)
    .map(({ item }) => item)
}

function misfit(span: Span, at: Span): number {
  return Math.abs(span.start - at.start) + Math.abs(span.end - at.end)
}

function toItems(article: ArticleView): readonly ReadItem[] {
  const { claims, figures, names, places, times, events, transfers, card } = article
  return [
    ...claims.map((value) => ({ kind: 'claim' as const, span: hull([...value.content, value.cue]), value })),
    ...figures.map((value) => ({ kind: 'figure' as const, span: value, value })),
    ...events.flatMap((value) => withEvidence('event' as const, card.id, value)),
    ...transfers.flatMap((value) => withEvidence('transfer' as const, card.id, value)),
    ...names.map((value) => ({ kind: 'name' as const, span: value, value })),
    ...places.map((value) => ({ kind: 'place' as const, span: value.evidence, value })),
    ...times.map((value) => ({ kind: 'time' as const, span: value, value })),
  ]
}

function withEvidence<Kind extends 'event' | 'transfer', Value extends EventView | TransferView>(
  kind: Kind,
  article: string,
  value: Value,
): readonly { readonly kind: Kind; readonly span: Span; readonly value: Value }[] {
  const evidence = value.evidence.find((one) => one.article === article)
  return evidence ? [{ kind, span: evidence, value }] : []
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
