import type { Contention, Support, SupportCase, Track } from '@fogline/model'
import { createUnionFind } from '../words/createUnionFind.ts'
import { type SupportGroup, toSupport } from './toSupport.ts'

/**
 * The standing of the figures and transfers of a topic, wherever they were told: figures that the topic's tracks call the
 * same are one, as are transfers of one kind between the same parties. Whoever denies the transfer contests it.
 */
export function topicSupport(
  cases: readonly SupportCase[],
  tracks: readonly Track[],
  contentions: readonly Contention[],
): readonly Support[] {
  const sets = createUnionFind()
  for (const { id, of, keys } of cases) for (const one of [...of.map((each) => each.id), ...keys]) sets.join(id, one)
  for (const { points } of tracks)
    for (const { figure, relation, to } of points)
      if (to !== null && (relation === 'same' || relation === 'restates')) sets.join(figure, to)
  const denied = new Set(
    contentions
      .filter(({ type }) => type === 'denial')
      .flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence.map(placeKey))),
  )
  const groups = new Map<string, SupportCase[]>()
  for (const item of cases) {
    const group = groups.get(sets.find(item.id))
    if (group === undefined) groups.set(sets.find(item.id), [item])
    else group.push(item)
  }
  return toSupport(
    [...groups.values()].map(
      (group): SupportGroup => ({
        of: group.flatMap(({ of }) => of),
        parts: group.map(({ accounts }) => accounts),
        isContested: group.some(
          ({ isContested, transfersAt }) => isContested || transfersAt.some((at) => denied.has(placeKey(at))),
        ),
      }),
    ),
    contentions,
  )
}

function placeKey({ article, start }: { readonly article: string; readonly start: number }): string {
  return `${article} ${start}`
}
