import type { WatchState } from '@fogline/model'

/** What is due, by host, what comes first last, and when the next of the others is; null where none ever is. */
export interface Plan {
  readonly due: Map<string, WatchState[]>
  readonly nextAt: number | null
}

/** What a plan is made from. `held`: until when a host is left alone; `skip`: locations that are being asked for, or were. */
export interface Planning {
  readonly states: Iterable<WatchState>
  readonly now: number
  readonly held: ReadonlyMap<string, number>
  readonly skip: ReadonlySet<string>
}

/** The host that an address is asked of. */
export function hostOf(state: WatchState): string {
  return URL.canParse(state.address) ? new URL(state.address).host : ''
}

/** Sources before pages, then what has been due for longer. */
function inTurn(a: WatchState, b: WatchState): number {
  if (a.kind !== b.kind) return a.kind === 'feed' ? -1 : 1
  if (a.nextAt !== b.nextAt) return (a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1
  return a.location < b.location ? -1 : 1
}

/** Which addresses are to be asked for now, in which order for each host. No clock: the same input gives the same plan. */
export function planLooks({ states, now, held, skip }: Planning): Plan {
  const due = new Map<string, WatchState[]>()
  let nextAt = Number.POSITIVE_INFINITY
  for (const state of states) {
    if (state.nextAt === null || skip.has(state.location)) continue
    const host = hostOf(state)
    const at = Math.max(Date.parse(state.nextAt), held.get(host) ?? 0)
    if (at > now) nextAt = Math.min(nextAt, at)
    else if (due.get(host)?.push(state) === undefined) due.set(host, [state])
  }
  for (const list of due.values()) list.sort(inTurn).reverse()
  return { due, nextAt: nextAt === Number.POSITIVE_INFINITY ? null : nextAt }
}
