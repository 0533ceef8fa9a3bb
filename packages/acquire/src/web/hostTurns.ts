import type { Turn } from '../acquireOptions.ts'
import type { World } from './world.ts'

/** A host that asked to be left alone for longer than we wait: how many milliseconds are left. */
export interface Postponed {
  readonly kind: 'postponed'
  readonly left: number
}

/** When which host may be asked: one request at a time for each, and so many in all. */
export interface HostTurns {
  /** Does the work when it is its turn, `delay` milliseconds or more after the host's last request ended. */
  readonly take: <Result>(host: string, delay: number, work: () => Promise<Result>) => Promise<Result | Postponed>
  /** Leaves a host alone for so many milliseconds. */
  readonly postpone: (host: string, milliseconds: number) => void
}

interface Host {
  /** Settles when all who came before are done. */
  last: Promise<void>
  endedAt: number
  notBefore: number
}

interface Limits {
  readonly parallel: number
  /** A longer wait than this is given back instead. */
  readonly patience: number
  readonly world: World
  readonly turn: Turn
  readonly signal: AbortSignal
}

/** The turns of one run, with nothing asked yet. */
export function createHostTurns({ parallel, patience, world, turn, signal }: Limits): HostTurns {
  const hosts = new Map<string, Host>()
  const enter = createSlots(parallel)
  const hostOf = (name: string): Host => {
    const found = hosts.get(name) ?? { last: Promise.resolve(), endedAt: Number.NEGATIVE_INFINITY, notBefore: 0 }
    hosts.set(name, found)
    return found
  }
  const inTurn = async <Result>(
    name: string,
    delay: number,
    work: () => Promise<Result>,
  ): Promise<Result | Postponed> => {
    const host = hostOf(name)
    const left = host.notBefore - world.now()
    if (left > patience) return { kind: 'postponed', left }
    await world.wait(Math.max(left, host.endedAt + delay - world.now()), signal)
    const leave = await enter()
    try {
      return await turn(name, delay, work)
    } finally {
      leave()
      host.endedAt = world.now()
    }
  }
  return {
    take: (name, delay, work) => {
      const host = hostOf(name)
      const done = host.last.then(() => inTurn(name, delay, work))
      host.last = done.then(
        () => undefined,
        () => undefined,
      )
      return done
    },
    postpone: (name, milliseconds) => {
      const host = hostOf(name)
      host.notBefore = Math.max(host.notBefore, world.now() + milliseconds)
    },
  }
}

/** Lets `count` in at once; the rest wait in the order they came. Gives what to call on leaving. */
function createSlots(count: number): () => Promise<() => void> {
  const waiting: (() => void)[] = []
  let free = count
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  return async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    return leave
  }
}
