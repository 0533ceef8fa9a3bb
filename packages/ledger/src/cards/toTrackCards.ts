import type { Track, TrackCard, TrackPoint } from '@fogline/model'
import { figuresOf, type Given, type ToldFigure } from './given.ts'

/** What of a track's card is not in the track itself. */
export type KeptTrackCard = Pick<TrackCard, 'points' | 'apart' | 'low' | 'high' | 'holders'>

/** By the id of each track of the part: how many figures it has, copies left out, what they span together, and who holds them. */
export function toTrackCards(given: Given): ReadonlyMap<string, KeptTrackCard> {
  const figures = figuresOf(given)
  return new Map(given.part.tracks.map((track) => [track.id, toCard(track, figures)]))
}

function toCard({ points, apart }: Track, figures: ReadonlyMap<string, ToldFigure>): KeptTrackCard {
  const own = foldCopies(points, figures)
  const told = own.flatMap(({ figure }) => figures.get(figure)?.figure ?? [])
  const values = told.flatMap(({ low, high, best }) => [low, high, best].filter((value) => value !== null))
  return {
    points: own.length,
    apart: foldCopies(apart, figures).length,
    low: values.length > 0 ? values.reduce((a, b) => Math.min(a, b)) : null,
    high: values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : null,
    holders: [...new Set(told.flatMap((figure) => figure.attributedTo?.text ?? []))],
  }
}

/** A copy says nothing new: what it repeats of its original is counted there. */
function foldCopies(points: readonly TrackPoint[], figures: ReadonlyMap<string, ToldFigure>): readonly TrackPoint[] {
  const wordsIn = (article: string, { figure }: ToldFigure): string => `${article} ${figure.text}`
  const known = points.flatMap((point) => figures.get(point.figure) ?? [])
  const told = new Set(known.map((one) => wordsIn(one.figure.article, one)))
  return points.filter(({ figure }) => {
    const one = figures.get(figure)
    return one === undefined || one.voice === one.figure.article || !told.has(wordsIn(one.voice, one))
  })
}
