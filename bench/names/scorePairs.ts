import type { NamePair } from './readPairs.ts'

/** Precision, recall and F1 of the pairs that were joined, all and by kind. */
export function scorePairs(
  pairs: readonly { readonly pair: NamePair; readonly joined: boolean }[],
): readonly Readonly<Record<string, string | number>>[] {
  const schemas = [...new Set(pairs.map(({ pair }) => pair.schema))]
  return [['all', pairs] as const, ...schemas.map((schema) => [schema, of(pairs, schema)] as const)].map(
    ([kind, some]) => ({ kind, ...score(some) }),
  )
}

function of(pairs: Parameters<typeof scorePairs>[0], schema: string): Parameters<typeof scorePairs>[0] {
  return pairs.filter(({ pair }) => pair.schema === schema)
}

function score(pairs: Parameters<typeof scorePairs>[0]): Readonly<Record<string, number>> {
  const same = pairs.filter(({ pair }) => pair.same).length
  const joined = pairs.filter((one) => one.joined).length
  const right = pairs.filter((one) => one.joined && one.pair.same).length
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000)
  return {
    pairs: pairs.length,
    same,
    F1: share(2 * right, same + joined),
    P: share(right, joined),
    R: share(right, same),
  }
}
