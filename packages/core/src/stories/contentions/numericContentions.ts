import type { Contention, FigureCase, FigureRelation, Position, Track } from '@fogline/model'
import { isPresent } from '../tracks/isPresent.ts'
import { sameRange } from '../tracks/ranges.ts'
import { relationOf } from '../tracks/relationOf.ts'
import { areOfOneTime } from '../tracks/timeOf.ts'
import { isContested } from './isContested.ts'
import { toContention } from './toContention.ts'

/** From how much higher than another holder's own number a bare ceiling ("as high as 19") is a disagreement: a quarter. */
const ceiling = 1.25

/** Tracks on which holders give numbers that do not meet, or one of which changes an earlier count. */
export function numericContentions(tracks: readonly Track[], cases: readonly FigureCase[]): readonly Contention[] {
  const caseOf = new Map(cases.filter(isPresent).map((item) => [item.figure.id, item]))
  return tracks.flatMap((track) => {
    const present = track.points.flatMap((point) => caseOf.get(point.figure) ?? [])
    const voices = present.filter(({ told }) => told.voice === told.article)
    const relations = presentRelations(track, caseOf)
    const isConflict = relations.has('conflicts') || isContested(voices) || aboveOthers(voices)
    const conflict = toContention({
      topic: track.label,
      type: 'numeric',
      positions: isConflict ? byHolder(voices) : [],
      comparable: true,
      because: 'The figures count the same thing, and their ranges do not all meet.',
      by: 'contentions/numeric',
    })
    const revision = toContention({
      topic: track.label,
      type: 'revision',
      positions: revised(track, caseOf).flatMap((item) => byHolder([item])),
      comparable: true,
      because: 'A later count takes the place of an earlier one of the same thing.',
      by: 'contentions/revision',
    })
    return [conflict, revision].filter((contention) => contention !== null)
  })
}

/** The counts that take the place of others, and those whose place they take, as far as pages still give both. */
function revised(track: Track, caseOf: ReadonlyMap<string, FigureCase>): readonly FigureCase[] {
  const pairs = track.points.flatMap(({ relation, figure, to }) => {
    const [later, earlier] = [caseOf.get(figure), caseOf.get(to ?? '')]
    return relation === 'revises' && later !== undefined && earlier !== undefined ? [earlier, later] : []
  })
  return [...new Set(pairs)].filter(({ told }) => told.voice === told.article)
}

/** One position a holder, with all values that it gave; an article's own figures stay apart, article by article. */
function byHolder(cases: readonly FigureCase[]): readonly Position[] {
  const groups = new Map<string, FigureCase[]>()
  for (const item of cases) groups.set(item.holderKey, [...(groups.get(item.holderKey) ?? []), item])
  return [...groups.values()].map((group) => ({
    holder: group[0]?.holder ?? null,
    value: [...new Set(group.map(({ figure }) => figure.text))].join('; '),
    claims: [],
    figures: group.map(({ figure }) => figure.id),
    evidence: group.map(({ sentence }) => sentence),
  }))
}

/** The relations among figures that pages give now: what a page no longer says contradicts nobody, and hides no conflict. */
function presentRelations(track: Track, caseOf: ReadonlyMap<string, FigureCase>): ReadonlySet<FigureRelation | null> {
  const present = track.points.filter(({ figure }) => caseOf.has(figure))
  return new Set(
    present.map((point, at) => {
      if (point.to === null || caseOf.has(point.to)) return point.relation
      const earlier = present.slice(0, at).flatMap(({ figure }) => caseOf.get(figure) ?? [])
      const own = caseOf.get(point.figure)
      return own === undefined ? null : relationTo(own, earlier)
    }),
  )
}

function relationTo(item: FigureCase, earlier: readonly FigureCase[]): FigureRelation | null {
  const target = earlier.find((other) => sameRange(item.figure, other.figure)) ?? earlier.at(-1)
  return target === undefined || item.isRecalled ? null : relationOf(item, target).relation
}

/** Does one holder give a ceiling well above the number that another gives for the same time? */
function aboveOthers(cases: readonly FigureCase[]): boolean {
  const isAbove = ({ figure: { low, high } }: FigureCase, { figure: { best } }: FigureCase) =>
    low === null && high !== null && best !== null && high >= best * ceiling
  const ceilings = cases.filter(({ figure: { low, high } }) => low === null && high !== null)
  const counts = cases.filter(({ figure: { best } }) => best !== null)
  return ceilings.some((one) =>
    counts.some((other) => one.holderKey !== other.holderKey && isAbove(one, other) && areOfOneTime(one, other)),
  )
}
