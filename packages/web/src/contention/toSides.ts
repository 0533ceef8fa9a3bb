import type { ClaimAct, HolderView, PositionView } from '@fogline/model'

/** All that one holder says of what is contested. */
export interface Side {
  readonly key: string
  readonly holder: HolderView | null
  /** Who it is where nobody is quoted: the outlets that say so themselves. */
  readonly outlets: readonly string[]
  readonly positions: readonly PositionView[]
  readonly denies: boolean
}

const denials: ReadonlySet<ClaimAct> = new Set<ClaimAct>(['deny', 'reject_claim'])

/** Positions by who holds them; whoever denies stands first, the others as they come. */
export function toSides(positions: readonly PositionView[]): readonly Side[] {
  const groups = new Map<string, PositionView[]>()
  for (const position of positions) {
    const key = keyOf(position)
    const group = groups.get(key)
    if (group) group.push(position)
    else groups.set(key, [position])
  }
  const sides = [...groups].map(
    ([key, held]): Side => ({
      key,
      holder: held[0]?.holder ?? null,
      outlets: [...new Set(held.flatMap(outletsOf))].sort(),
      positions: held,
      denies: held.some(({ claims }) => claims.some(({ act }) => denials.has(act))),
    }),
  )
  return sides.sort((a, b) => Number(b.denies) - Number(a.denies))
}

function keyOf(position: PositionView): string {
  const { holder } = position
  return holder === null
    ? `itself ${[...outletsOf(position)].sort().join()}`
    : (holder.entity?.id ?? holder.text.toLowerCase())
}

function outletsOf({ claims, figures }: PositionView): readonly string[] {
  return [...claims, ...figures].flatMap(({ article }) => article.outlet ?? [])
}
