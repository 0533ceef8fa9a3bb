import type { FigureCase } from '@fogline/model'
import { isPresent } from './isPresent.ts'
import { sameRange } from './ranges.ts'
import { saysRevision } from './relationOf.ts'

/** Earlier points by what they are looked up by; lists are in the order of the track. */
interface Earlier {
  readonly ofArticle: Lists
  readonly ofPage: Lists
  /** Those that state their day. */
  readonly ofHolder: Lists
  readonly ofRange: Lists
  readonly all: FigureCase[]
}

type Lists = Map<string, FigureCase[]>

/**
 * Each point of a track with the earlier one that it is set beside: a count that its own text says was changed; else an equal
 * one of its own article; else what its own page said before; else what its holder said of the last day before it; else an
 * equal one; else the latest that still stands. Undefined for the first. A look-up each, so that long tracks stay cheap.
 */
export function findTargets(
  points: readonly FigureCase[],
): readonly (readonly [point: FigureCase, target: FigureCase | undefined])[] {
  const earlier: Earlier = { ofArticle: new Map(), ofPage: new Map(), ofHolder: new Map(), ofRange: new Map(), all: [] }
  return points.map((point) => {
    const target = findTarget(point, earlier)
    remember(point, earlier)
    return [point, target] as const
  })
}

function findTarget(point: FigureCase, { ofArticle, ofPage, ofHolder, ofRange, all }: Earlier): FigureCase | undefined {
  const { article, present } = point.told
  const own = ofArticle.get(article) ?? []
  const isSame = (other: FigureCase) => sameRange(point.figure, other.figure)
  const stands = (other: FigureCase) => other.told.present === present || isPresent(other)
  return (
    own.find((other) => !isSame(other) && saysRevision(point, other)) ??
    own.find(isSame) ??
    ofPage.get(present)?.findLast((other) => other.told.article !== article) ??
    ofHolder.get(point.holderKey)?.findLast((other) => stands(other) && isDayBefore(other, point)) ??
    ofRange.get(rangeKey(point))?.find(stands) ??
    all.findLast(stands)
  )
}

function remember(point: FigureCase, { ofArticle, ofPage, ofHolder, ofRange, all }: Earlier): void {
  add(ofArticle, point.told.article, point)
  add(ofPage, point.told.present, point)
  if (point.figure.asOf !== null) add(ofHolder, point.holderKey, point)
  add(ofRange, rangeKey(point), point)
  all.push(point)
}

function add(lists: Lists, key: string, point: FigureCase): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [point])
  else list.push(point)
}

function rangeKey({ figure: { low, high } }: FigureCase): string {
  return `${low} ${high}`
}

/** Is the other for a day before that of the point, both by the words of the texts? */
function isDayBefore({ figure: { asOf: earlier } }: FigureCase, { figure: { asOf: later } }: FigureCase): boolean {
  return earlier !== null && later !== null && earlier < later
}
