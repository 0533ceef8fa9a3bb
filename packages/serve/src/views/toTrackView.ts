import type { ContentionCard, Track, TrackPoint, TrackPointView, TrackView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toContentionCard } from './toContentionCard.ts'
import { toFigureView } from './toStatementViews.ts'
import { toTrackCard } from './toTrackCard.ts'

/** A track with every figure told in full. */
export function toTrackView(prepared: Prepared, track: Track): TrackView {
  const card = toTrackCard(prepared, track.id)
  if (card === null) throw new Error(`a track without its card: ${track.id}`)
  return {
    card,
    points: foldCopies(prepared, track.points).flatMap((point) => toPointView(prepared, point) ?? []),
    apart: foldCopies(prepared, track.apart).flatMap((point) => toPointView(prepared, point) ?? []),
    contentions: contentionsOf(prepared, track),
    left: prepared.content.left.statements,
  }
}

/** A copy says nothing new: its figures are folded into those of its original, which tells how often they are repeated. */
function foldCopies(prepared: Prepared, points: readonly TrackPoint[]): readonly TrackPoint[] {
  const wordsIn = (figure: string, article: string): string => `${article} ${prepared.figures.get(figure)?.text}`
  const articleOf = (figure: string): string => prepared.figures.get(figure)?.article ?? ''
  const told = new Set(points.map(({ figure }) => wordsIn(figure, articleOf(figure))))
  return points.filter(({ figure }) => {
    const original = prepared.copyOf.get(articleOf(figure))?.group.original
    return original === undefined || original === articleOf(figure) || !told.has(wordsIn(figure, original))
  })
}

function toPointView(prepared: Prepared, point: TrackPoint): TrackPointView | null {
  const figure = prepared.figures.get(point.figure)
  if (!figure) return null
  const copies = prepared.copyOf.get(figure.article)?.group.members ?? []
  const repeats = Math.max(1, copies.filter(({ article }) => !prepared.earlier.has(article)).length)
  const { relation, to, because } = point
  return { figure: toFigureView(prepared, figure), relation, to, because, repeats }
}

function contentionsOf(prepared: Prepared, track: Track): readonly ContentionCard[] {
  const figures = [...track.points, ...track.apart].map((point) => point.figure)
  const found = new Set(figures.flatMap((figure) => prepared.contentionsOf.get(figure) ?? []))
  return [...found].map(toContentionCard)
}
