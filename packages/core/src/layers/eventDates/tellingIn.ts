import type { Tree } from '../eventMentions/syntax/tree.ts'
import { carriersOf } from './sharersOf.ts'
import { type Telling, tellingOf } from './tellingOf.ts'

/** How a predicate is told, or else the verb whose time it shares: "by saying", "made a flight". */
export function tellingIn(tree: Tree, predicate: number): Telling {
  for (const at of carriersOf(tree, predicate)) {
    const telling = tellingOf(tree, at)
    if (telling !== 'open' || isInfinitive(tree, at)) return telling
  }
  return 'open'
}

const isInfinitive = (tree: Tree, at: number): boolean =>
  (tree.below[at] ?? []).some((one) => tree.tokens[one]?.lemma === 'to' && tree.tokens[one]?.relation === 'mark')
