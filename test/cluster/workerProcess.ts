import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { QueueLimits } from '@fogline/ledger'
import type { WorkerReport } from '../../packages/cli/src/steps/runWorker.ts'
import type { Ended } from '../../packages/cli/src/steps/worker/work.ts'
import type { ReaderKind } from './reader.ts'

/** What a worker of a test works on, and how. */
export interface WorkerInput {
  readonly ledger: string
  readonly queue: string
  readonly limits?: Partial<QueueLimits>
  readonly reader: ReaderKind
  readonly atOnce: number
  readonly drain: boolean
  /** After so many tasks it says how much memory it has. */
  readonly sample: number
  readonly only?: 'pages' | 'picture'
}

/** The exit code of a worker that found ledger or queue away when it started. */
export const awayCode = 75

/** A line of its output. `at`: milliseconds since 1970; `processor`: seconds of its own. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ended'; readonly id: string; readonly result: Ended['result']; readonly at: number }
  | { readonly kind: 'memory'; readonly done: number; readonly bytes: number }
  | { readonly kind: 'report'; readonly report: WorkerReport; readonly processor: number }

/** A worker in a process of its own, which may be killed without warning. */
export interface WorkerProcess {
  /** All that it said until now. */
  readonly said: readonly Said[]
  /** Has it opened ledger and queue? */
  readonly isReady: () => boolean
  readonly isRunning: () => boolean
  /** `kill -9`. */
  readonly kill: () => Promise<void>
  /** Asks it to end. */
  readonly stop: () => Promise<void>
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Starts a worker from the source. */
export function startWorker(input: WorkerInput): WorkerProcess {
  const path = fileURLToPath(new URL('children/worker.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions', 'source', path, JSON.stringify(input)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return toProcess(child)
}

function toProcess(child: ChildProcess): WorkerProcess {
  const said: Said[] = []
  if (child.stdout === null) throw new Error('a child without output')
  createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line) as Said))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const endBy = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return {
    said,
    isReady: () => said.length > 0,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: () => endBy('SIGKILL'),
    stop: () => endBy('SIGTERM'),
    ended,
  }
}
