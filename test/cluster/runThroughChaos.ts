import { setTimeout } from 'node:timers/promises'
import { type Ledger, openLedger, openQueue } from '@fogline/ledger'
import { FoglineError, type Page } from '@fogline/model'
import { toRandom } from '../../examples/variants/random.ts'
import { toPageTask } from '../../packages/cli/src/steps/putPages.ts'
import { type Blow, deal, spread } from './chaos.ts'
import { startCrew, until } from './crew.ts'
import type { LedgerBytes } from './exportOf.ts'
import { startProxy } from './hangingProxy.ts'
import type { NatsCluster } from './natsCluster.ts'
import type { PostgresServer } from './postgresServer.ts'
import { watchProgress } from './progress.ts'
import { pageIdOf } from './reader.ts'
import { bytesOf, type SetUp, type Shift } from './setUp.ts'

/** Where everything goes wrong, and by which chance. */
export interface ChaosInput {
  readonly postgres: PostgresServer
  /** The stream whose leader is killed; null where the queue is in the ledger. */
  readonly nats: { readonly cluster: NatsCluster; readonly stream: string } | null
  readonly schema: string
  readonly setUp: Pick<SetUp, 'queue' | 'limits'>
  readonly shift: Shift
  readonly kills: number
  readonly seed: number
}

/** What came of it. `blows`: in their order; `lost`: pages that a worker said were done and that are not in the ledger. */
export interface ChaosOutcome {
  readonly bytes: LedgerBytes
  readonly blows: readonly string[]
  readonly acknowledged: number
  readonly lost: readonly string[]
}

/**
 * Lets workers read while they are killed one after another, the leader of the stream is killed and comes back, PostgreSQL
 * crashes and recovers, and at last a connection hangs for good. Half of the pages are queued before, half meanwhile.
 */
export async function runThroughChaos(pages: readonly Page[], input: ChaosInput): Promise<ChaosOutcome> {
  const { postgres, schema, setUp, shift, seed } = input
  const random = toRandom(seed)
  const direct = { ...setUp, ledger: `${postgres.url}?schema=${schema}` }
  await (await openLedger(direct.ledger)).close()
  const half = pages.length >> 1
  await putStubbornly(direct, pages.slice(0, half))
  const proxy = await startProxy(postgres.port)
  const ledger = `postgres://postgres@127.0.0.1:${proxy.port}/postgres?schema=${schema}`
  const { workers, ...how } = shift
  const crew = startCrew(workers, { ...setUp, ...how, ledger, drain: false, sample: 1000 })
  const progress = watchProgress(postgres.url, schema)
  const total = new Set(pages.map(pageIdOf)).size
  const blows = planBlows(input, { total, random, kill: () => crew.killOne(random), hang: proxy.hangOne })
  const queueRest = putStubbornly(direct, pages.slice(half))
  const dealt = await deal(blows, { ...progress, random })
  await queueRest
  await until(async () => (await progress.done()) >= total)
  await crew.stop()
  await progress.close()
  await proxy.close()
  const last = startCrew(1, { ...direct, ...how, drain: true, sample: 1000 })
  await last.ended()
  const codes = [...crew.codes(), ...last.codes()]
  if (codes.some((code) => code !== 0)) throw new Error(`workers ended with ${codes.join(', ')}`)
  const said = [...crew.said(), ...last.said()].flat()
  const pageIds = new Map(pages.map((page) => [toPageTask(page).id, pageIdOf(page)]))
  const acknowledged = said.flatMap((one) =>
    one.kind === 'ended' && one.result === 'read' ? [pageIds.get(one.id) ?? one.id] : [],
  )
  const bytes = await bytesOf(direct)
  return { bytes, blows: dealt, acknowledged: acknowledged.length, lost: await missing(direct.ledger, acknowledged) }
}

interface Plan {
  readonly total: number
  readonly random: ReturnType<typeof toRandom>
  readonly kill: () => Promise<void>
  readonly hang: () => boolean
}

function planBlows({ nats, postgres, kills }: ChaosInput, { total, random, kill, hang }: Plan): readonly Blow[] {
  const at = (part: number): number => Math.floor(total * part)
  const killed = spread(kills, { from: at(0.02), to: at(0.7), random }, { name: 'a worker is killed', strike: kill })
  return [
    ...killed,
    ...(nats === null ? [] : killLeader(nats, { from: at(0.25), to: at(0.45) })),
    { name: 'PostgreSQL crashes and recovers', at: at(0.6), strike: () => postgres.restart('immediate') },
    { name: 'a connection hangs', at: at(0.75), strike: async () => until(hang) },
  ]
}

function killLeader(
  { cluster, stream }: NonNullable<ChaosInput['nats']>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Blow[] {
  let leader: number | null = null
  const kill = async (): Promise<void> => {
    await until(async () => {
      leader = await cluster.leaderOf(stream)
      return leader !== null
    })
    await cluster.kill(leader ?? 0)
  }
  return [
    { name: 'the leader is killed', at: from, strike: kill },
    { name: 'the leader comes back', at: to, strike: () => cluster.start(leader ?? 0) },
  ]
}

/** Queues the pages one lot after another, each again until the queue has it. */
async function putStubbornly(
  { ledger: location, queue: address, limits }: SetUp,
  pages: readonly Page[],
): Promise<void> {
  const ledger = await openLedger(location)
  const queue = await openQueue(address, { ledger, ...(limits === undefined ? {} : { limits }) })
  for (let at = 0; at < pages.length; at += 8) {
    const tasks = pages.slice(at, at + 8).map(toPageTask)
    await until(async () => {
      try {
        await queue.put(tasks)
        return true
      } catch (error) {
        if (!(error instanceof FoglineError) || !/unreachable|busy/.test(error.code)) throw error
        await setTimeout(200)
        return false
      }
    })
  }
  await queue.close()
  await ledger.close()
}

async function missing(location: string, ids: readonly string[]): Promise<readonly string[]> {
  const ledger: Ledger = await openLedger(location)
  const there = new Set((await ledger.pages()).map(({ id }) => id))
  await ledger.close()
  return ids.filter((id) => !there.has(id))
}
