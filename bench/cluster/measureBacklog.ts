import { startCrew } from '../../test/cluster/crew.ts'
import { inventTasks } from '../../test/cluster/inventTasks.ts'
import { withOpen } from '../../test/cluster/setUp.ts'
import { rateOf } from './measureShift.ts'
import { round } from './round.ts'
import type { Servers } from './servers.ts'

type Row = Readonly<Record<string, string | number>>

const [lot, megabyte] = [1000, 2 ** 20]

/** A long queue of pages that are refused at once: does the memory of the worker that drains it stay level? */
export async function measureBacklog(servers: Servers, count: number): Promise<readonly Row[]> {
  const limits = { max: 2 * count }
  const setUp = { ledger: servers.ledgerOf('backlog'), queue: servers.queueOf('backlog'), limits }
  await withOpen(setUp, async (_, queue) => {
    const tasks = inventTasks(count)
    for (let at = 0; at < count; at += lot) await queue.put(tasks.slice(at, at + lot))
  })
  const reader = { kind: 'refusing' } as const
  const crew = startCrew(1, { ...setUp, reader, atOnce: 16, drain: true, sample: Math.ceil(count / 20) })
  await crew.ended()
  if (crew.codes().some((code) => code !== 0)) throw new Error(`the worker ended with ${crew.codes().join(', ')}`)
  const samples = crew
    .said()
    .flat()
    .flatMap((said) => (said.kind === 'memory' ? [said] : []))
  const after = (part: number): number =>
    Math.round((samples[Math.round(part * (samples.length - 1))]?.bytes ?? 0) / megabyte)
  return [
    {
      messages: count,
      'pages/s': round(rateOf(crew.said())),
      'MB after 5 %': after(0),
      'MB after half': after(0.5),
      'MB at the end': after(1),
      'most MB': Math.round(Math.max(...samples.map(({ bytes }) => bytes)) / megabyte),
    },
  ]
}
