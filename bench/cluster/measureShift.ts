import { performance } from 'node:perf_hooks'
import type { Page } from '@fogline/model'
import { startCrew } from '../../test/cluster/crew.ts'
import { putAll, type SetUp, type Shift } from '../../test/cluster/setUp.ts'
import type { Said } from '../../test/cluster/workerProcess.ts'
import { processorSeconds } from './processorTime.ts'
import type { Servers } from './servers.ts'

/** How fast some workers worked a queue off, and what it took. */
export interface ShiftMeasured {
  readonly pages: number
  /** Over the time in which all workers were at work: from when the last of them began to when the first had nothing more. */
  readonly rate: number
  /** From the start of the processes to their end, the picture included where they make it. */
  readonly seconds: number
  /** Seconds of processor. */
  readonly workers: number
  readonly postgres: number
  readonly nats: number
}

/** Queues the pages, then lets the workers read them. */
export async function measureShift(
  servers: Servers,
  setUp: SetUp,
  pages: readonly Page[],
  { workers, only, ...how }: Shift & { readonly only?: 'pages' },
): Promise<ShiftMeasured> {
  await putAll(setUp, pages)
  const [postgres, nats] = [processorSeconds(servers.postgres.pid()), servers.natsSeconds()]
  const started = performance.now()
  const crew = startCrew(workers, {
    ...setUp,
    ...how,
    drain: true,
    sample: 1000,
    ...(only === undefined ? {} : { only }),
  })
  await crew.ended()
  if (crew.codes().some((code) => code !== 0)) throw new Error(`workers ended with ${crew.codes().join(', ')}`)
  return {
    pages: pages.length,
    rate: rateOf(crew.said()),
    seconds: (performance.now() - started) / 1000,
    workers: sum(
      crew
        .said()
        .flat()
        .map((said) => (said.kind === 'report' ? said.processor : 0)),
    ),
    postgres: processorSeconds(servers.postgres.pid()) - postgres,
    nats: servers.natsSeconds() - nats,
  }
}

/** Pages a second while all were at work; starts and ends of processes are not counted. */
export function rateOf(workers: readonly (readonly Said[])[]): number {
  const ends = workers.map((said) => said.flatMap((one) => (one.kind === 'ended' ? [one.at] : [])))
  const from = Math.max(...ends.map((times) => times[0] ?? 0))
  const to = Math.min(...ends.map((times) => times.at(-1) ?? 0))
  const within = ends.flat().filter((at) => at > from && at <= to)
  return within.length / ((to - from) / 1000)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
