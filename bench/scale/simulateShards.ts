import { createHash } from 'node:crypto'
import { toRandom } from '../toRandom.ts'

/** How evenly rows are spread over shards, and how many shards a question asks. */
export interface Spread {
  readonly shards: number
  /** Rows of the fullest shard to those of an even share. */
  readonly fullest: number
  /** Share of the rows written in the last simulated month that the busiest shard takes, to an even share. */
  readonly busiest: number
  /** Shards that hold what a topic is made of; half of the topics ask this many or fewer. */
  readonly ofTopic: number
  /** The same for nineteen of twenty topics. */
  readonly ofWideTopic: number
}

export interface World {
  /** Articles in each neighbourhood, as they were measured; new ones are drawn from these. */
  readonly neighbourhoods: readonly number[]
  /** Neighbourhoods that each topic reaches, as they were measured. */
  readonly topics: readonly number[]
  readonly months: number
  /** Neighbourhoods to place in all. */
  readonly count: number
}

/** Places drawn neighbourhoods by the hash of month and name, as the keys of the ledger would. The same world gives the same spread. */
export function simulateShards(world: World, shards: number): Spread {
  const random = toRandom(7)
  const [all, last] = [new Float64Array(shards), new Float64Array(shards)]
  const placed: number[] = []
  for (let at = 0; at < world.count; at += 1) {
    const month = Math.floor((at * world.months) / world.count)
    const size = draw(world.neighbourhoods, random)
    const shard = shardOf(`${month} ${at}`, shards)
    placed.push(shard)
    all[shard] = (all[shard] ?? 0) + size
    if (month === world.months - 1) last[shard] = (last[shard] ?? 0) + size
  }
  const fanOut = toFanOut(world, placed, random)
  return {
    shards,
    fullest: overEven(all),
    busiest: overEven(last),
    ofTopic: fanOut[Math.floor(fanOut.length / 2)] ?? 0,
    ofWideTopic: fanOut[Math.floor(fanOut.length * 0.95)] ?? 0,
  }
}

const topicsDrawn = 2000

/** Shards asked by each of some topics, fewest first: its neighbourhoods are from anywhere. */
function toFanOut({ topics }: World, placed: readonly number[], random: () => number): readonly number[] {
  return Array.from({ length: topicsDrawn }, () => {
    const reach = draw(topics, random)
    return new Set(Array.from({ length: reach }, () => draw(placed, random))).size
  }).sort((a, b) => a - b)
}

function draw(list: readonly number[], random: () => number): number {
  return list[Math.floor(random() * list.length)] ?? 0
}

function shardOf(key: string, shards: number): number {
  return createHash('sha1').update(key).digest().readUInt32BE(0) % shards
}

function overEven(loads: Float64Array): number {
  const sum = loads.reduce((total, one) => total + one, 0)
  return sum === 0 ? 1 : (Math.max(...loads) * loads.length) / sum
}
