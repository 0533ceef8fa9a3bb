import type { Chunk } from '../chunk.ts'
import { antecedentOf } from './findSubject.ts'
import { toPhrase } from './toPhrase.ts'
import { childrenOf, headOf, isNominal, isRelation, type Tree, withConjuncts } from './tree.ts'

/** Words `from` to `to` (excluded) that are read as one verb. */
export interface Words {
  readonly from: number
  readonly to: number
}

/** What a verb is done to: its objects, what follows the preposition that belongs to it, and what a relative word stands for. */
export function findObjects(tree: Tree, verb: number, words: Words): readonly Chunk[] {
  const inside = (at: number): boolean => words.from <= at && at < words.to
  const own = insideOf(words).flatMap((at) => (tree.below[at] ?? []).filter((child) => isObject(tree, child, words)))
  const heads = own
    .flatMap((one) => antecedentOf(tree, one, verb) ?? withConjuncts(tree, one))
    .filter((one) => !inside(one))
  const found = heads.length > 0 ? heads : hasObject(tree, verb) ? [] : (gapOf(tree, verb) ?? sharedObject(tree, verb))
  return [...new Set(found)].toSorted((a, b) => a - b).map((one) => toPhrase(tree, one))
}

const insideOf = ({ from, to }: Words): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

const hasObject = (tree: Tree, verb: number): boolean => childrenOf(tree, verb, ['obj']).length > 0

function isObject(tree: Tree, child: number, { from, to }: Words): boolean {
  if (isRelation(tree, child, ['obj', 'iobj'])) return true
  const mark = childrenOf(tree, child, ['case'])[0]
  if (isRelation(tree, child, ['obl', 'nmod']) && mark !== undefined) return from < mark && mark < to
  const isCalled = isRelation(tree, child, ['xcomp']) && isNominal(tree, child) && child >= to
  return isCalled && childrenOf(tree, child, ['mark', 'cop']).length === 0
}

/** "the tanks that X sent", "the tanks X sent": the noun before a relative clause without an object. */
function gapOf(tree: Tree, verb: number): readonly number[] | null {
  const noun = headOf(tree, verb)
  if (noun === null || !isRelation(tree, verb, ['acl:relcl'])) return null
  const subjects = childrenOf(tree, verb, ['nsubj'])
  const isOther = subjects.length > 0 && subjects.every((one) => antecedentOf(tree, one, verb) === null)
  return isOther ? [noun] : null
}

/** "attacked and sank the ship": one object of both verbs, after the last of them. */
function sharedObject(tree: Tree, verb: number): readonly number[] {
  const head = headOf(tree, verb)
  if (head !== null && isRelation(tree, verb, ['conj']) && tree.tokens[head]?.upos === 'VERB')
    return childrenOf(tree, head, ['obj'])
      .filter((one) => one > verb)
      .flatMap((one) => withConjuncts(tree, one))
  const next = childrenOf(tree, verb, ['conj']).find((one) => one === verb + 2 && tree.tokens[one]?.upos === 'VERB')
  return next === undefined || childrenOf(tree, verb, ['obl', 'ccomp', 'xcomp']).length > 0
    ? []
    : childrenOf(tree, next, ['obj']).flatMap((one) => withConjuncts(tree, one))
}
