import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { isJoined } from './names/isJoined.ts'
import { readPairs } from './names/readPairs.ts'
import { scorePairs } from './names/scorePairs.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Pairs of names that are one's or two's. `--data` is a folder with `name_pairs.csv`. */
export const names: Bench = {
  name: 'names',
  says: 'whether two names are one: joined across two articles or not, with no other threshold',
  run: async (data) => {
    const pairs = readPairs(join(data ?? join(sharedFolder(), 'bench/names'), 'name_pairs.csv'))
    if (pairs.length === 0) return []
    const scored = scorePairs(pairs.map((pair) => ({ pair, joined: isJoined(pair) })))
    return [...scored, { kind: 'all: logic_v2 of nomenklatura', F1: 0.79 }]
  },
}
