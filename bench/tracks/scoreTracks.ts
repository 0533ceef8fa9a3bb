import type { Track } from '@fogline/model'
import type { LossRow } from './lossRow.ts'

/** How tracks tell the movement of series whose truth is in the counts themselves. */
export interface TrackScore {
  readonly counts: number
  readonly tracked: number
  /** Counts below what their holder gave for an earlier day. */
  readonly revisions: number
  readonly flagged: number
  /** Counts that take nothing back and are called a revision all the same. */
  readonly falseAlarms: number
  readonly updates: number
  /** Tracks that hold counts of more than one basis. */
  readonly mixtures: number
  /** Bases that more than one track holds. */
  readonly split: number
}

/** Scores tracks against the rows, by the id of the figure that each row became. */
export function scoreTracks(tracks: readonly Track[], rowOf: ReadonlyMap<string, LossRow>): TrackScore {
  const points = tracks.flatMap((track) => track.points.map((point) => ({ ...point, track: track.id })))
  const tracked = points.filter(({ figure }) => rowOf.has(figure))
  const truth = toTruth([...rowOf])
  const isFlagged = ({ relation }: { readonly relation: string | null }) => relation === 'revises'
  const later = tracked.filter(({ figure }) => truth.get(figure) !== 'other')
  const bases = tracks.map(({ points: own }) => [...new Set(own.flatMap(({ figure }) => toBasis(rowOf.get(figure))))])
  const revisions = [...truth].filter(([, kind]) => kind === 'revision').map(([figure]) => figure)
  const flagged = new Set(tracked.filter(isFlagged).map(({ figure }) => figure))
  return {
    counts: rowOf.size,
    tracked: tracked.length,
    revisions: revisions.length,
    flagged: revisions.filter((figure) => flagged.has(figure)).length,
    falseAlarms: later.filter((point) => isFlagged(point) && truth.get(point.figure) === 'update').length,
    updates: [...truth.values()].filter((kind) => kind === 'update').length,
    mixtures: bases.filter((basis) => basis.length > 1).length,
    split: bases.flat().length - new Set(bases.flat()).size,
  }
}

function toBasis(row: LossRow | undefined): readonly string[] {
  return row === undefined ? [] : [JSON.stringify([row.side[0], row.indicator, row.what, row.span])]
}

/**
 * Whether a count takes back what its holder gave for the last day before. Of one day several counts may be given: those, the
 * first of a series and daily counts are neither.
 */
function toTruth(rows: readonly (readonly [string, LossRow])[]): ReadonlyMap<string, 'revision' | 'update' | 'other'> {
  const groups = new Map<string, (readonly [string, LossRow])[]>()
  for (const pair of rows) groups.set(pair[1].series, [...(groups.get(pair[1].series) ?? []), pair])
  return new Map(
    [...groups.values()].flatMap((group) => {
      const ofDay = new Map<string, LossRow[]>()
      for (const [, row] of group) ofDay.set(row.day, [...(ofDay.get(row.day) ?? []), row])
      const days = [...ofDay.keys()].sort()
      const before = new Map(days.map((day, at) => [day, ofDay.get(days[at - 1] ?? '') ?? []]))
      return group.map(([id, row]) => {
        const [last, ...others] = before.get(row.day) ?? []
        const alone = ofDay.get(row.day)?.length === 1
        if (row.span === 'daily' || !alone || others.length > 0 || last === undefined) return [id, 'other'] as const
        return [id, row.count < last.count && !row.isLeast ? 'revision' : 'update'] as const
      })
    }),
  )
}
