import { type Figure, type FigureBasis, type FigureCase, hashId, type Track, type TrackPoint } from '@fogline/model'
import { compareTold } from '../scene/toTelling.ts'
import { findTargets } from './findTargets.ts'
import { partsOfVictims } from './population.ts'
import { relationOf } from './relationOf.ts'
import { trackLabel } from './trackLabel.ts'

const by = 'tracks/basis-key'

/** Kinds of people that are part of the troops of the same side, and never compared with their whole. */
const partsOfTroops = new Set(['special forces', 'officers', 'workers', 'mercenaries'])

/** Figures of one topic that measure the same thing, in the order of their dates or of telling, with subsets and other bases apart. Sorted by id. */
export function toTracks(cases: readonly FigureCase[]): readonly Track[] {
  const groups = new Map<string, FigureCase[]>()
  for (const item of cases) {
    const group = groups.get(item.key)
    if (group === undefined) groups.set(item.key, [item])
    else group.push(item)
  }
  return [...groups.values()]
    .map(withoutKept)
    .map((group) => toTrack(group, cases))
    .filter((track) => track !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toTrack(group: readonly FigureCase[], all: readonly FigureCase[]): Track | null {
  const points = group.filter(({ part }) => part === null).sort(compare)
  const [first] = points
  if (first === undefined || !isWorthShowing(points)) return null
  const whole = largest(points)
  const toPart = ({ figure }: FigureCase, because: string): TrackPoint => ({
    figure: figure.id,
    relation: 'subset_of',
    to: whole?.figure.id ?? null,
    because,
  })
  const apart = [
    ...group.flatMap((item) => (item.part === null ? [] : [toPart(item, item.part)])),
    ...all.flatMap((item) => {
      const because = partOf(item.basis, first.basis)
      return because === null ? [] : [toPart(item, because)]
    }),
  ]
  return {
    kind: 'track',
    id: hashId(['track', first.key]),
    label: trackLabel(points),
    basis: first.basis,
    points: findTargets(points).map(([point, target]) => toPoint(point, target)),
    apart: apart.sort((a, b) => (a.figure < b.figure ? -1 : 1)),
    by,
  }
}

/** Why the one counts a part of what the other counts; null where it does not. */
function partOf(part: FigureBasis, whole: FigureBasis): string | null {
  if (part.indicator !== whole.indicator || part.unit !== whole.unit || part.span !== whole.span) return null
  const of = (kinds: ReadonlySet<string>, all: string) => {
    if (whole.population === null || part.population === null || !whole.population.endsWith(all)) return false
    const side = whole.population.slice(0, -all.length)
    return part.population.startsWith(side) && kinds.has(part.population.slice(side.length))
  }
  if (of(partsOfTroops, 'troops')) return 'Only a part of the troops is counted.'
  return part.place === whole.place && of(partsOfVictims, 'people') ? 'Only a part of the people is counted.' : null
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
  const ranges = new Set(points.map(({ figure: { low, high } }) => JSON.stringify([low, high])))
  const voices = new Set(points.map(({ told }) => told.voice))
  return points.length > 1 && (ranges.size > 1 || voices.size > 1)
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
