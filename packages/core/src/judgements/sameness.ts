import type { Judgement } from '@fogline/model'
import { createUnionFind, type UnionFind } from '../stories/words/createUnionFind.ts'
import { byTime, effectiveJudgements } from './effectiveJudgements.ts'

/** Two ids that a person called the same, or different. */
export interface DecidedPair {
  readonly a: string
  readonly b: string
  readonly judgement: Judgement
}

/** What people decided on sameness, without contradiction. */
export interface Sameness {
  readonly together: readonly DecidedPair[]
  readonly apart: readonly DecidedPair[]
}

/**
 * What is one and what is two by people's word. On one pair the last word counts; where several pairs contradict each other
 * (a is b, b is c, a is not c) the newest count, and an older one that cannot hold beside them is left out. It is worked out
 * from all judgements, whatever is being looked at, so that no neighbourhood sees it otherwise than another.
 */
export function toSameness(judgements: readonly Judgement[]): Sameness {
  const sets = createUnionFind()
  const [together, apart]: [DecidedPair[], DecidedPair[]] = [[], []]
  for (const pair of newestOfPairs(judgements)) {
    const { a, b, judgement } = pair
    if (judgement.verdict === 'same' && !partedBy(apart, sets, [a, b])) {
      sets.join(a, b)
      together.push(pair)
    }
    if (judgement.verdict === 'different' && sets.find(a) !== sets.find(b)) apart.push(pair)
  }
  return { together, apart }
}

/** A union-find that holds what people called the same, and joins nothing that they called different. */
export function judgedSets(sameness: Sameness, toNode: (id: string) => string = (id) => id): UnionFind {
  const sets = createUnionFind()
  const apart = sameness.apart.map((pair) => ({ ...pair, a: toNode(pair.a), b: toNode(pair.b) }))
  for (const { a, b } of sameness.together) sets.join(toNode(a), toNode(b))
  return {
    find: sets.find,
    join: (a, b) => {
      if (!partedBy(apart, sets, [a, b])) sets.join(a, b)
    },
  }
}

function partedBy(apart: readonly DecidedPair[], sets: UnionFind, [a, b]: readonly [string, string]): boolean {
  if (apart.length === 0) return false
  const [x, y] = [sets.find(a), sets.find(b)]
  return apart.some((pair) => {
    const [one, other] = [sets.find(pair.a), sets.find(pair.b)]
    return (one === x && other === y) || (one === y && other === x)
  })
}

/** The last decision on each pair, newest first. */
function newestOfPairs(judgements: readonly Judgement[]): readonly DecidedPair[] {
  const pairs = new Map<string, DecidedPair>()
  for (const judgement of effectiveJudgements(judgements)) {
    if (!['same', 'different', 'unsure'].includes(judgement.verdict)) continue
    const [a = '', ...others] = judgement.about
    for (const b of others.filter((other) => other !== a)) {
      pairs.set(JSON.stringify([a, b].sort()), { a, b, judgement })
    }
  }
  return [...pairs.values()].sort((x, y) => byTime(y.judgement, x.judgement) || compare(x.a, y.a) || compare(x.b, y.b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
