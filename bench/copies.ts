import { join } from 'node:path'
import type { Bench } from './bench.ts'
import type { CopyText } from './copies/copyText.ts'
import { countPairs } from './copies/countPairs.ts'
import { type FoundPairs, findPairs } from './copies/findPairs.ts'
import { makeCopies } from './copies/makeCopies.ts'
import { plainMinHash } from './copies/plainMinHash.ts'
import { readCopyTexts, readListedPairs } from './copies/readCopyTexts.ts'
import { sharedFolder } from './sharedFolder.ts'

/** Pairs of copies among texts. `--data` is a folder with `*.jsonl` of `id` and `text`, and perhaps `near_duplicate_pairs.tsv`. */
export const copies: Bench = {
  name: 'copies',
  says: 'pairs of which one holds half of the other and more, beside a plain MinHash of an npm library',
  run: async (data) => {
    const { texts, listed } = dataOf(data)
    if (texts.length === 0) return []
    const made = makeCopies(texts)
    return [
      ...(listed === null ? [] : score('as listed', texts, listed)),
      ...score('all pairs compared', texts, countPairs(texts)),
      ...score('with copies made of them', made, countPairs(made)),
    ]
  },
  details: async (data) => {
    const { texts, listed } = dataOf(data)
    const truth = listed ?? countPairs(texts)
    const { pairs } = findPairs(texts)
    return [
      ...[...truth].filter((pair) => !pairs.has(pair)).map((pair) => `missed ${pair}`),
      ...[...pairs].filter((pair) => !truth.has(pair)).map((pair) => `no copies ${pair}`),
    ]
  },
}

function dataOf(data: string | null): {
  readonly texts: readonly CopyText[]
  readonly listed: ReadonlySet<string> | null
} {
  const folder = data ?? join(sharedFolder(), 'bench/stories')
  return { texts: readCopyTexts(folder), listed: readListedPairs(folder) }
}

function score(truth: string, texts: readonly CopyText[], copies: ReadonlySet<string>) {
  const row = (method: string, { pairs, candidates, ms }: FoundPairs) => {
    const right = [...pairs].filter((pair) => copies.has(pair)).length
    return {
      truth,
      method,
      texts: texts.length,
      copies: copies.size,
      R: share(right, copies.size),
      P: share(right, pairs.size),
      'candidates/article': Math.round((candidates.size * 20) / texts.length) / 10,
      'of copies': share([...copies].filter((pair) => candidates.has(pair)).length, copies.size),
      'ms/article': Math.round((ms / texts.length) * 100) / 100,
    }
  }
  return [row('Fogline', findPairs(texts)), row('npm minhash 0.0.9', plainMinHash(texts))]
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000
}
