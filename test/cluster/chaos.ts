import { setTimeout } from 'node:timers/promises'
import type { Random } from '../../examples/variants/random.ts'
import { until } from './crew.ts'

/** Something bad that happens once so many pages are done. */
export interface Blow {
  readonly name: string
  readonly at: number
  readonly strike: () => Promise<void>
}

/** So many blows of one kind, spread by chance over a stretch of the pages. */
export function spread(
  count: number,
  { from, to, random }: { readonly from: number; readonly to: number; readonly random: Random },
  blow: Omit<Blow, 'at'>,
): readonly Blow[] {
  return Array.from({ length: count }, () => ({ ...blow, at: Math.floor(from + random.next() * (to - from)) }))
}

/** Deals the blows one after another, each when its page is done and after a moment of chance. Gives their names in order. */
export async function deal(
  blows: readonly Blow[],
  { done, random }: { readonly done: () => Promise<number>; readonly random: Random },
): Promise<readonly string[]> {
  const dealt: string[] = []
  for (const { name, at, strike } of [...blows].sort((a, b) => a.at - b.at)) {
    await until(async () => (await done()) >= at)
    await setTimeout(random.next() * 200)
    await strike()
    dealt.push(name)
  }
  return dealt
}
