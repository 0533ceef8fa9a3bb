import { type Figure, type FigureBasis, type FigureCase, hashId, type Track, type TrackPoint } from '@fogline/model'
import { compareTold } from '../scene/toTelling.ts'
import { notHeld } from './apartFrom.ts'
import { type Beside, besideOf } from './besideOf.ts'
import { findTargets } from './findTargets.ts'
import { relationOf } from './relationOf.ts'
import { trackLabel } from './trackLabel.ts'

const by = 'tracks/basis-key'

/** The figures of one basis, and those that are set apart from it. */
interface Group {
  readonly cases: readonly FigureCase[]
  readonly basis: FigureBasis
  /** In the order of their dates or of telling. */
  readonly points: readonly FigureCase[]
}

/** Figures of one topic that measure the same thing, in the order of their dates or of telling, with subsets and other bases apart. Sorted by id. */
export function toTracks(cases: readonly FigureCase[]): readonly Track[] {
  const byKey = new Map<string, FigureCase[]>()
  for (const item of cases) {
    const group = byKey.get(item.key)
    if (group === undefined) byKey.set(item.key, [item])
    else group.push(item)
  }
  const groups = [...byKey.values()].flatMap(toGroup)
  const places = new Map<string | null, Group[]>()
  for (const group of groups) places.set(group.basis.place, [...(places.get(group.basis.place) ?? []), group])
  const tracks = groups.flatMap(
    (group) => toTrack(group, isOfPlace(group) ? (places.get(group.basis.place) ?? []) : groups) ?? [],
  )
  const aside = new Set(tracks.flatMap(({ apart }) => apart.filter(isOtherBasis).map(({ figure }) => figure)))
  const movesNowhere = ({ points }: Group) =>
    countRanges(points) === 1 && points.every(({ figure }) => aside.has(figure.id))
  const hidden = new Set(groups.filter(movesNowhere).map(({ points }) => points[0]?.id))
  return tracks.filter(({ points }) => !hidden.has(points[0]?.figure)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Of people who are not somewhere but were hurt somewhere, only what is counted in one place stands beside each other: a look-up, where a war has thousands of places. */
function isOfPlace({ basis: { span, unit } }: Group): boolean {
  return span !== 'stock' && unit === 'person'
}

function toGroup(all: readonly FigureCase[]): readonly Group[] {
  const cases = withoutKept(all)
  const points = cases.filter(({ part }) => part === null).sort(compare)
  const [first = cases[0]] = points
  return first === undefined ? [] : [{ cases, basis: first.basis, points }]
}

function toTrack(group: Group, groups: readonly Group[]): Track | null {
  const { points, basis } = group
  const [first] = points
  if (first === undefined) return null
  const whole = largest(points)?.figure.id ?? null
  const own = group.cases.flatMap((item) => {
    if (item.part === null) return []
    const relation = item.part === notHeld(item.figure) ? null : 'subset_of'
    return [{ figure: item.figure.id, relation, to: relation === null ? null : whole, because: item.part } as const]
  })
  const others = groups.flatMap((other) => {
    const beside = other === group ? null : besides(other, group)
    const held = ({ figure, part }: FigureCase) =>
      beside?.relation === 'subset_of' || (part === null && notHeld(figure) === null)
    return beside === null
      ? []
      : other.cases.filter(held).map(({ figure }) => ({ figure: figure.id, to: whole, ...beside }))
  })
  if (!isWorthShowing(points) && !others.some(isOtherBasis)) return null
  return {
    kind: 'track',
    id: hashId(['track', first.key]),
    label: trackLabel(points),
    basis,
    points: findTargets(points).map(([point, target]) => toPoint(point, target)),
    apart: [...own, ...others].sort((a, b) => (a.figure < b.figure ? -1 : 1)),
    by,
  }
}

function isOtherBasis({ relation }: Pick<TrackPoint, 'relation'>): boolean {
  return relation === 'different_basis'
}

function besides(other: Group, group: Group): Beside | null {
  const isMain =
    group.points.length > other.points.length ||
    (group.points.length === other.points.length && (group.points[0]?.key ?? '') < (other.points[0]?.key ?? ''))
  return besideOf(other.basis, group.basis, isMain ? 'main' : 'minor')
}

/** The relation to the count that its own text says was changed, else to an equal one, else to the latest; a first figure has none. */
function toPoint(point: FigureCase, target: FigureCase | undefined): TrackPoint {
  const apart = (because: string): TrackPoint => ({ figure: point.figure.id, relation: null, to: null, because })
  if (target === undefined) return apart('The first figure of this basis.')
  const { relation, because } = relationOf(point, target)
  if (relation === 'conflicts' && point.isRecalled) return apart('An earlier count that its article recalls.')
  return { figure: point.figure.id, relation, to: target.figure.id, because }
}

/** Without the figures of an earlier version that a later one of the page gives too: only what was changed is a point of its own. */
function withoutKept(group: readonly FigureCase[]): readonly FigureCase[] {
  const key = ({ told, figure: { low, high } }: FigureCase) => JSON.stringify([told.present, low, high])
  const latest = new Map<string, number>()
  for (const item of group) latest.set(key(item), Math.max(latest.get(key(item)) ?? 0, item.told.version))
  return group.filter((item) => item.told.version === latest.get(key(item)))
}

function isWorthShowing(points: readonly FigureCase[]): boolean {
  const voices = new Set(points.map(({ told }) => told.voice))
  return points.length > 1 && (countRanges(points) > 1 || voices.size > 1)
}

function countRanges(points: readonly FigureCase[]): number {
  return new Set(points.map(({ figure: { low, high } }) => JSON.stringify([low, high]))).size
}

function largest(points: readonly FigureCase[]): FigureCase | undefined {
  const size = ({ best, high, low }: Figure) => best ?? high ?? low ?? 0
  return [...points].sort((a, b) => size(b.figure) - size(a.figure))[0]
}

/** By as-of date where there is one, then in the order of telling; versions of a page in their order; earlier counts that a text quotes come before its own. */
function compare(a: FigureCase, b: FigureCase): number {
  const isVersion = a.told.article !== b.told.article && a.told.present === b.told.present
  const [x, y] = [a.figure.asOf, b.figure.asOf]
  if (!isVersion && x !== null && y !== null && x !== y) return x < y ? -1 : 1
  if (a.told.article !== b.told.article) return compareTold(a.told, b.told)
  const [p, q] = [relationOf(a, b).relation === 'revises', relationOf(b, a).relation === 'revises']
  if (p !== q) return p ? 1 : -1
  return a.figure.start - b.figure.start
}
