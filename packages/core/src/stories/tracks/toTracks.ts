import { type Figure, type FigureBasis, hashId, type Track, type TrackPoint } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { isAddition, isAhead, partsOf } from './apartFrom.ts'
import { inheritBasis } from './inheritBasis.ts'
import { placeUnplaced } from './placeUnplaced.ts'
import { sameRange } from './ranges.ts'
import { isRecalled, relationOf, saysRevision } from './relationOf.ts'
import { type KeyedFigure, toBasis } from './toBasis.ts'
import { trackLabel } from './trackLabel.ts'

const by = 'tracks/basis-key'

/** Kinds of people that are part of the troops of the same side, and never compared with their whole. */
const partsOfTroops = new Set(['special forces', 'officers', 'workers', 'mercenaries'])

/** Figures that measure the same thing, in the order of their dates or of telling, with subsets and other bases apart. */
export function toTracks(scene: Scene, storyOf: (article: string) => string): readonly Track[] {
  const keyed = placeUnplaced(inheritBasis(scene.figures, (figure) => toBasis(figure, scene, storyOf), scene))
  const groups = new Map<string, KeyedFigure[]>()
  for (const item of keyed) groups.set(item.key, [...(groups.get(item.key) ?? []), item])
  return [...groups.values()]
    .map((group) => withoutKept(group, scene))
    .map((group) => toTrack(group, keyed, scene))
    .filter((track) => track !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toTrack(group: readonly KeyedFigure[], all: readonly KeyedFigure[], scene: Scene): Track | null {
  const parts = partsOf(group, scene)
  const isPart = ({ figure }: KeyedFigure) => parts.has(figure.id) || isAhead(figure) || isAddition(figure)
  const inOrder = group.filter((item) => !isPart(item)).sort((a, b) => compare(a.figure, b.figure, scene))
  const figures = inOrder.map((item) => item.figure)
  const [first] = inOrder
  if (first === undefined || !isWorthShowing(figures, scene)) return null
  const smaller = all
    .filter((item) => isSubsetKind(item.basis, first.basis))
    .map((item) => [item, 'Only a part of the troops is counted.'] as const)
  const inGroup = group
    .filter(isPart)
    .map(
      (item) =>
        [
          item,
          parts.get(item.figure.id) ??
            (isAddition(item.figure) ? 'It is added to a number, and no total.' : 'It is expected, not counted.'),
        ] as const,
    )
  const apart = [...inGroup, ...smaller].map(
    ([{ figure }, because]): TrackPoint => ({
      figure: figure.id,
      relation: 'subset_of',
      to: largest(figures)?.id ?? null,
      because,
    }),
  )
  return {
    kind: 'track',
    id: hashId(['track', first.key]),
    label: trackLabel(inOrder),
    basis: first.basis,
    points: figures.map((figure, index) => toPoint(figure, figures.slice(0, index), scene)),
    apart: apart.sort((a, b) => (a.figure < b.figure ? -1 : 1)),
    by,
  }
}

function isSubsetKind(part: FigureBasis, whole: FigureBasis): boolean {
  if (part.indicator !== whole.indicator || part.unit !== whole.unit || part.span !== whole.span) return false
  const side = whole.population?.split(' ')[0]
  if (whole.population !== `${side} troops`) return false
  return [...partsOfTroops].some((kind) => part.population === `${side} ${kind}`)
}

/** The relation to the count that its own text says was changed, else to an equal one, else to the latest; a first figure has none. */
function toPoint(figure: Figure, earlier: readonly Figure[], scene: Scene): TrackPoint {
  const apart = (because: string): TrackPoint => ({ figure: figure.id, relation: null, to: null, because })
  const revised = earlier.find((other) => !sameRange(figure, other) && saysRevision(figure, other, scene))
  const target = revised ?? findTarget(figure, earlier, scene)
  if (target === undefined) return apart('The first figure of this basis.')
  const { relation, because } = relationOf(figure, target, scene)
  if (relation === 'conflicts' && isRecalled(figure, scene)) return apart('An earlier count that its article recalls.')
  return { figure: figure.id, relation, to: target.id, because }
}

/** An equal one of its own article, else what its own page said before, else an equal one, else the latest that still stands. */
function findTarget(figure: Figure, earlier: readonly Figure[], scene: Scene): Figure | undefined {
  const present = scene.presentOf(figure.article)
  const isOwn = (other: Figure) => scene.presentOf(other.article) === present
  const stands = (other: Figure) => isOwn(other) || scene.presentOf(other.article) === other.article
  return (
    earlier.find((other) => other.article === figure.article && sameRange(figure, other)) ??
    earlier.findLast((other) => other.article !== figure.article && isOwn(other)) ??
    earlier.find((other) => sameRange(figure, other) && stands(other)) ??
    earlier.findLast(stands)
  )
}

/** Without the figures of an earlier version that a later one of the page gives too: only what was changed is a point of its own. */
function withoutKept(group: readonly KeyedFigure[], scene: Scene): readonly KeyedFigure[] {
  const key = ({ article, low, high }: Figure) => JSON.stringify([scene.presentOf(article), low, high])
  const latest = new Map<string, number>()
  for (const { figure } of group) {
    latest.set(key(figure), Math.max(latest.get(key(figure)) ?? 0, scene.versionOf(figure.article)))
  }
  return group.filter(({ figure }) => scene.versionOf(figure.article) === latest.get(key(figure)))
}

function isWorthShowing(figures: readonly Figure[], scene: Scene): boolean {
  const ranges = new Set(figures.map(({ low, high }) => JSON.stringify([low, high])))
  const voices = new Set(figures.map((figure) => scene.voiceOf(figure.article)))
  return figures.length > 1 && (ranges.size > 1 || voices.size > 1)
}

function largest(figures: readonly Figure[]): Figure | undefined {
  const size = (figure: Figure) => figure.best ?? figure.high ?? figure.low ?? 0
  return [...figures].sort((a, b) => size(b) - size(a))[0]
}

/** By as-of date where there is one, then in the order of telling; versions of a page in their order; earlier counts that a text quotes come before its own. */
function compare(a: Figure, b: Figure, scene: Scene): number {
  const isVersion = a.article !== b.article && scene.presentOf(a.article) === scene.presentOf(b.article)
  if (!isVersion && a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1
  if (a.article !== b.article) return scene.tellingOrder(a.article, b.article)
  const [x, y] = [relationOf(a, b, scene).relation === 'revises', relationOf(b, a, scene).relation === 'revises']
  if (x !== y) return x ? 1 : -1
  return a.start - b.start
}
