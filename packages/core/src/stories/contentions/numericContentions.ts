import type { Contention, Figure, Track } from '@fogline/model'
import { holderKey, holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** From how much higher than another holder's own number a bare ceiling ("as high as 19") is a disagreement: a quarter. */
const ceiling = 1.25

/** Tracks on which holders give numbers that do not meet, or one of which changes an earlier count. */
export function numericContentions(tracks: readonly Track[], scene: Scene): readonly Contention[] {
  return tracks.flatMap((track) => {
    const figures = track.points
      .map((point) => scene.statement(point.figure))
      .filter((statement) => statement?.kind === 'figure')
      .filter((figure) => isVoice(figure, scene))
    const relations = new Set(track.points.map((point) => point.relation))
    const conflict = relations.has('conflicts') || aboveOthers(figures, scene)
    if (!conflict && !relations.has('revises')) return []
    const contention = toContention({
      topic: track.label,
      type: conflict ? 'numeric' : 'revision',
      positions: figures.map((figure) => toPosition(figure, scene)),
      comparable: true,
      because: conflict
        ? 'The figures count the same thing, and their ranges do not all meet.'
        : 'A later count takes the place of an earlier one of the same thing.',
      by: 'contentions/numeric',
    })
    return contention === null ? [] : [contention]
  })
}

function isVoice(figure: Figure, scene: Scene): boolean {
  return scene.voiceOf(figure.article) === figure.article
}

/** Does one holder give a ceiling well above the number that another gives? */
function aboveOthers(figures: readonly Figure[], scene: Scene): boolean {
  const key = (figure: Figure) => holderKey(holderOf(figure, scene), figure.article, scene)
  return figures.some(
    (a) =>
      a.low === null &&
      a.high !== null &&
      figures.some((b) => b.best !== null && key(a) !== key(b) && (a.high ?? 0) >= b.best * ceiling),
  )
}
