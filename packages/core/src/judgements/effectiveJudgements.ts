import type { Judgement } from '@fogline/model'

/** Those that count, in the order in which they were made (time, then id): all that no other undid. The order of arrival never shows. */
export function effectiveJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = undoneBy(judgements)
  return [...judgements].filter(({ id }) => !undone.has(id)).sort(byTime)
}

/** By the id of each judgement that counts no more: the one that undid it. One that was undone itself undoes nothing. */
export function undoneBy(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const undoings = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    if (judgement.verdict !== 'undo') continue
    for (const id of judgement.about) undoings.set(id, [...(undoings.get(id) ?? []), judgement].sort(byTime))
  }
  const whoUndid = (id: string, through: readonly string[]): Judgement | undefined =>
    undoings.get(id)?.find((one) => !through.includes(one.id) && whoUndid(one.id, [...through, one.id]) === undefined)
  return new Map(
    judgements.flatMap(({ id }) => {
      const by = whoUndid(id, [id])
      return by === undefined ? [] : [[id, by] as const]
    }),
  )
}

/** Earlier first; at one time, by id. */
export function byTime(a: Judgement, b: Judgement): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
