import type { EventStatement, NewsEvent } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { createUnionFind, type UnionFind } from '../words/createUnionFind.ts'
import { eventKeys } from './eventKeys.ts'
import { areApart, sameEvent } from './sameEvent.ts'
import { toNewsEvent } from './toNewsEvent.ts'

interface Pair {
  readonly a: string
  readonly b: string
  readonly because: string
}

/**
 * What event statements of several articles mean together, with the reason for each joining. Sorted by id. What is firm is
 * joined first; what fits loosely is joined where nothing among all that it fits speaks against it, so that two strikes on a
 * town are never made one by a text that does not say which it means. The order of arrival never shows.
 * `events` may hold what people decided.
 */
export function joinEvents(
  scene: Scene,
  storyOf: (article: string) => string = (article) => article,
  events: UnionFind = createUnionFind(),
): readonly NewsEvent[] {
  const { firm, loose } = findPairs(scene, storyOf)
  for (const { a, b } of firm) events.join(a, b)
  const joined = [...firm, ...joinLoose(loose, events, scene)]
  const reasons = new Map<string, Set<string>>()
  for (const { a, b, because } of joined.filter((pair) => events.find(pair.a) === events.find(pair.b))) {
    for (const id of [a, b]) reasons.set(id, (reasons.get(id) ?? new Set()).add(because))
  }
  const groups = new Map<string, EventStatement[]>()
  for (const event of scene.events) {
    const group = groups.get(events.find(event.id))
    if (group === undefined) groups.set(events.find(event.id), [event])
    else group.push(event)
  }
  return [...groups.values()].map((group) => toNewsEvent(group, reasons, scene)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function findPairs(
  scene: Scene,
  storyOf: (article: string) => string,
): { readonly firm: readonly Pair[]; readonly loose: readonly Pair[] } {
  const [firm, loose]: [Pair[], Pair[]] = [[], []]
  const holders = new Map<string, EventStatement[]>()
  for (const b of [...scene.events].sort((x, y) => (x.id < y.id ? -1 : 1))) {
    const keys = eventKeys(b, scene, storyOf)
    for (const a of new Set(keys.flatMap((key) => holders.get(key) ?? []))) {
      const same = sameEvent(a, b, { scene, storyOf })
      if (same !== null) (same.firm ? firm : loose).push({ a: a.id, b: b.id, because: same.because })
    }
    for (const key of keys) {
      const held = holders.get(key)
      if (held === undefined) holders.set(key, [b])
      else held.push(b)
    }
  }
  return { firm, loose }
}

/**
 * Of events that hang together by loose reasons: all are one where no two of their statements are apart; else none of those
 * reasons counts, as it cannot be told which of them holds.
 */
function joinLoose(loose: readonly Pair[], events: UnionFind, scene: Scene): readonly Pair[] {
  const wholes = createUnionFind()
  for (const { a, b } of loose) wholes.join(events.find(a), events.find(b))
  const members = new Map<string, EventStatement[]>()
  for (const event of scene.events) {
    const whole = wholes.find(events.find(event.id))
    const held = members.get(whole)
    if (held === undefined) members.set(whole, [event])
    else held.push(event)
  }
  const isOne = (whole: string) =>
    (members.get(whole) ?? []).every((a, at, all) => all.slice(at + 1).every((b) => !areApart(a, b, scene)))
  const clear = new Map<string, boolean>()
  const joined = loose.filter(({ a }) => {
    const whole = wholes.find(events.find(a))
    const found = clear.get(whole) ?? isOne(whole)
    clear.set(whole, found)
    return found
  })
  for (const { a, b } of joined) events.join(a, b)
  return joined
}
