import { trackLabel } from '@fogline/core/writers'
import type { ContentionCard, Track, TrackCard, TrackPoint, TrackPointView, TrackView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toEntityLabel } from './labels.ts'
import { toContentionCard } from './toContentionCard.ts'
import { toFigureView } from './toStatementViews.ts'

/** A track with every figure told in full. */
export function toTrackView(prepared: Prepared, track: Track): TrackView {
  return {
    card: toTrackCard(prepared, track),
    points: foldCopies(prepared, track.points).flatMap((point) => toPointView(prepared, point) ?? []),
    apart: foldCopies(prepared, track.apart).flatMap((point) => toPointView(prepared, point) ?? []),
    contentions: contentionsOf(prepared, track),
  }
}

/** One row of the list of tracks: the bounds that its points span together, and who holds them. */
export function toTrackCard(prepared: Prepared, track: Track): TrackCard {
  const points = foldCopies(prepared, track.points)
  const figures = points.flatMap((point) => prepared.figures.get(point.figure) ?? [])
  const values = figures.flatMap(({ low, high, best }) => [low, high, best].filter((value) => value !== null))
  return {
    id: track.id,
    label: trackLabel(track.label),
    basis: { ...track.basis, population: namePopulation(prepared, track.basis.population) },
    points: points.length,
    apart: foldCopies(prepared, track.apart).length,
    low: values.length > 0 ? Math.min(...values) : null,
    high: values.length > 0 ? Math.max(...values) : null,
    unit: track.basis.unit,
    holders: [...new Set(figures.flatMap((figure) => figure.attributedTo?.text ?? []))],
    contested: contentionsOf(prepared, track).length > 0,
  }
}

/** Whose the counted are stands in a basis as the id of an entity; a reader is told its name. */
function namePopulation(prepared: Prepared, population: string | null): string | null {
  return population?.replace(/\b[0-9a-f]{20}\b/g, (id) => toEntityLabel(prepared, id)?.name ?? '').trim() || null
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
