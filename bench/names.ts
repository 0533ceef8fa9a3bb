import { join } from 'node:path'
import { ifAlone, surely } from '../packages/core/src/stories/entities/names/compareNames.ts'
import type { Bench } from './bench.ts'
import { alike, isJoined } from './names/isJoined.ts'
import { type NamePair, readPairs } from './names/readPairs.ts'
import { scorePairs } from './names/scorePairs.ts'
import { countKinds } from './outside/countKinds.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Pairs of names that are one's or two's. `--data` is a folder with `name_pairs.csv`. */
export const names: Bench = {
  name: 'names',
  says: 'whether two names are one: at one threshold for likeness, and at those at which the ledger joins',
  run: async (data) => {
    const pairs = pairsOf(data)
    if (pairs.length === 0) return []
    const joinedFrom = (from: number, kind: string) => ({ ...scorePairs(joinedPairs(pairs, from))[0], kind })
    return [
      ...scorePairs(joinedPairs(pairs, alike)),
      joinedFrom(ifAlone, 'all: as the ledger joins where no other name fits'),
      joinedFrom(surely, 'all: as the ledger joins in any case'),
      { kind: 'all: logic_v2 of nomenklatura', F1: 0.79 },
    ]
  },
  details: async (data) =>
    countKinds(
      joinedPairs(pairsOf(data), alike)
        .filter(({ pair, joined }) => pair.same !== joined)
        .map(({ pair, joined }) => ({
          kind: `${pair.schema} ${joined ? 'joined' : 'kept apart'}`,
          line: pair.names.join(' | '),
        })),
    ),
}

function pairsOf(data: string | null): readonly NamePair[] {
  return readPairs(join(data ?? join(sharedFolder(), 'bench/names'), 'name_pairs.csv'))
}

function joinedPairs(pairs: readonly NamePair[], from: number): Parameters<typeof scorePairs>[0] {
  return pairs.map((pair) => ({ pair, joined: isJoined(pair, from) }))
}
