import { type AcquireOptions, acquire, type Turn } from '@fogline/acquire'
import type { Ledger } from '@fogline/ledger'
import type { Page, Rejection } from '@fogline/model'
import { rest } from './worker/outage.ts'

/** Between two requests to one host, whoever asks, in milliseconds: many workers together are a program. */
const hostDelay = 1000

/** Whose turns are shared, and until when they are held at most. */
export interface TurnsHow {
  readonly ledger: Pick<Ledger, 'withTurn'>
  readonly signal: AbortSignal
}

/** `least`: milliseconds between two requests. */
interface ShareHow extends TurnsHow {
  readonly least: number
}

/** Acquires; whoever else uses the ledger does not ask the same host meanwhile, nor before the delay has passed. */
export async function* acquireInTurn(
  paths: readonly string[],
  options: AcquireOptions,
  how: TurnsHow,
): AsyncGenerator<Page | Rejection> {
  const turns = shareTurns({ ...how, least: options.hostDelay ?? hostDelay })
  try {
    yield* acquire(paths, { hostDelay, ...options, signal: how.signal, turn: turns.turn })
  } catch (error) {
    throw turns.trouble() ?? error
  }
}

interface SharedTurns {
  readonly turn: Turn
  /** What went wrong with taking a turn: acquiring would have taken it for the host's trouble. */
  readonly trouble: () => unknown
}

/** A turn lasts until the delay is over; whoever asked gets the answer at once. */
export function shareTurns({ ledger, signal, least }: ShareHow): SharedTurns {
  let trouble: unknown = null
  const turn: Turn = (host, delay, work) =>
    new Promise((resolve, reject) => {
      const whole = async (): Promise<void> => {
        await work().then(resolve, reject)
        await rest(Math.max(delay, least), signal)
      }
      ledger.withTurn(`host ${host}`, whole, signal).catch((error: unknown) => {
        trouble = error
        reject(new Error('there was no turn'))
      })
    })
  return { turn, trouble: () => trouble }
}
