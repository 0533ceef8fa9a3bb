import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { isJoined } from './names/isJoined.ts'
import { readPairs } from './names/readPairs.ts'
import { scorePairs } from './names/scorePairs.ts'
import { countKinds } from './outside/countKinds.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Pairs of names that are one's or two's. `--data` is a folder with `name_pairs.csv`. */
export const names: Bench = {
  name: 'names',
  says: 'whether two names are one: joined across two articles or not, with no other threshold',
  run: async (data) => {
    const pairs = joinedPairs(data)
    return pairs.length === 0 ? [] : [...scorePairs(pairs), { kind: 'all: logic_v2 of nomenklatura', F1: 0.79 }]
  },
  details: async (data) =>
    countKinds(
      joinedPairs(data)
        .filter(({ pair, joined }) => pair.same !== joined)
        .map(({ pair, joined }) => ({
          kind: `${pair.schema} ${joined ? 'joined' : 'kept apart'}`,
          line: pair.names.join(' | '),
        })),
    ),
}

function joinedPairs(data: string | null): Parameters<typeof scorePairs>[0] {
  const path = join(data ?? join(sharedFolder(), 'bench/names'), 'name_pairs.csv')
  return readPairs(path).map((pair) => ({ pair, joined: isJoined(pair) }))
}
