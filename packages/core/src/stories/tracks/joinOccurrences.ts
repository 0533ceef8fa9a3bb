import type { Scene } from '../scene/toScene.ts'
import { createUnionFind } from '../words/createUnionFind.ts'
import { topicFamily } from './indicatorFamily.ts'
import type { KeyedFigure } from './toBasis.ts'

/** Days within which two stories tell of one course of people leaving a place, or of fighting for villages near it. */
const days: ReadonlyMap<string, number> = new Map([
  ['displaced', 7],
  ['evacuated', 7],
  ['settlements_captured', 7],
])

/**
 * Counts of one kind in one town for the same day are of one occurrence, though their articles were put into two stories:
 * what two sides tell of it may share few words. Of what takes its time, a week is near enough.
 */
export function joinOccurrences(keyed: readonly KeyedFigure[], scene: Scene): readonly KeyedFigure[] {
  const groups = new Map<string, KeyedFigure[]>()
  for (const item of keyed) {
    if (item.story === null || item.placeKey === null || dayOf(item, scene) === null) continue
    const kind = kindOf(item)
    groups.set(kind, [...(groups.get(kind) ?? []), item])
  }
  const joined = new Map([...groups].map(([kind, items]) => [kind, joinStories(items, scene)]))
  return keyed.map((item) => {
    const story = item.story === null ? undefined : joined.get(kindOf(item))?.get(item.story)
    return story === undefined ? item : { ...item, story }
  })
}

function kindOf({ basis, placeKey }: KeyedFigure): string {
  return JSON.stringify([topicFamily(basis.indicator ?? ''), basis.unit, basis.span, placeKey])
}

/** Each story with the one that speaks for all that it is joined with. */
function joinStories(items: readonly KeyedFigure[], scene: Scene): ReadonlyMap<string, string> {
  const stories = createUnionFind()
  const told = items
    .map((item) => ({ item, day: dayOf(item, scene) ?? 0 }))
    .sort((a, b) => a.day - b.day || ((a.item.story ?? '') < (b.item.story ?? '') ? -1 : 1))
  for (const [at, { item, day }] of told.entries()) {
    const before = told[at - 1]
    const near = days.get(item.basis.indicator ?? '') ?? 0
    if (before !== undefined && day - before.day <= near) stories.join(before.item.story ?? '', item.story ?? '')
  }
  return new Map(items.flatMap(({ story }) => (story === null ? [] : [[story, stories.find(story)] as const])))
}

/** Counts days, so that they can be set apart; null where none is known to the day. */
export function dayOf({ figure }: KeyedFigure, scene: Scene): number | null {
  const stated = figure.asOf !== null && /^\d{4}-\d\d-\d\d$/.test(figure.asOf) ? figure.asOf : null
  const day = stated ?? scene.article(figure.article).publishedAt?.slice(0, 10) ?? null
  return day === null || !/^\d{4}-\d\d-\d\d$/.test(day) ? null : Date.parse(day) / 86_400_000
}
