import type { Contention, Figure, FigureRelation, Position, Track } from '@fogline/model'
import { holderKey, holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { sameRange } from '../tracks/ranges.ts'
import { isRecalled, relationOf } from '../tracks/relationOf.ts'
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
    const relations = presentRelations(track, scene)
    const conflict = relations.has('conflicts') || aboveOthers(figures, scene)
    if (!conflict && !relations.has('revises')) return []
    const contention = toContention({
      topic: track.label,
      type: conflict ? 'numeric' : 'revision',
      positions: byHolder(figures, scene),
      comparable: true,
      because: conflict
        ? 'The figures count the same thing, and their ranges do not all meet.'
        : 'A later count takes the place of an earlier one of the same thing.',
      by: 'contentions/numeric',
    })
    return contention === null ? [] : [contention]
  })
}

/** One position a holder, with all values that it gave; an article's own figures stay apart, article by article. */
function byHolder(figures: readonly Figure[], scene: Scene): readonly Position[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = holderKey(holderOf(figure, scene), figure.article, scene)
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].flatMap((group) => {
    const positions = group.map((figure) => toPosition(figure, scene))
    const [first] = positions
    if (first === undefined) return []
    return [
      {
        holder: first.holder,
        value: [...new Set(positions.map((p) => p.value))].join('; '),
        claims: [],
        figures: positions.flatMap((p) => p.figures),
        evidence: positions.flatMap((p) => p.evidence),
      },
    ]
  })
}

/** The relations among figures that pages give now: what a page no longer says contradicts nobody, and hides no conflict. */
function presentRelations(track: Track, scene: Scene): ReadonlySet<FigureRelation | null> {
  const present = track.points.filter(({ figure }) => scene.statement(figure) !== undefined)
  return new Set(
    present.map((point, at) => {
      if (point.to === null || scene.statement(point.to) !== undefined) return point.relation
      const earlier = present.slice(0, at).flatMap(({ figure }) => figureOf(figure, scene))
      return figureOf(point.figure, scene).flatMap((figure) => relationTo(figure, earlier, scene))[0] ?? null
    }),
  )
}

function relationTo(figure: Figure, earlier: readonly Figure[], scene: Scene): readonly FigureRelation[] {
  const target = earlier.find((other) => sameRange(figure, other)) ?? earlier.at(-1)
  if (target === undefined || isRecalled(figure, scene)) return []
  return [relationOf(figure, target, scene).relation]
}

function figureOf(id: string, scene: Scene): readonly Figure[] {
  const statement = scene.statement(id)
  return statement?.kind === 'figure' ? [statement] : []
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
