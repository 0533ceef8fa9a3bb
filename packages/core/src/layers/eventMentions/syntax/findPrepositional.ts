import type { Chunk } from '../chunk.ts'
import { toPhrase } from './toPhrase.ts'
import { childrenOf, headOf, isNominal, isRelation, type Tree, withConjuncts } from './tree.ts'

/** A preposition with the noun phrases after it. */
export interface Prepositional {
  readonly word: string
  readonly at: number
  /** The word that the phrase belongs to. */
  readonly of: number | null
  readonly chunks: readonly Chunk[]
}

const down = ['obj', 'iobj', 'obl', 'nmod', 'appos', 'compound', 'nsubj:pass', 'xcomp']
const aims = /^(?:targeting|using|involving|against|including)$/iu

/** The prepositional phrases below some words, also those of their nouns, in the order of the text; other clauses are left out. */
export function findPrepositional(tree: Tree, roots: readonly number[]): readonly Prepositional[] {
  const found = roots.flatMap((root) => below(tree, root, 0))
  const seen = new Set<number>()
  return found.filter(({ at }) => !seen.has(at) && seen.add(at)).toSorted((a, b) => a.at - b.at)
}

function below(tree: Tree, at: number, depth: number): readonly Prepositional[] {
  if (depth > 4) return []
  return (tree.below[at] ?? []).flatMap((child) => {
    const own = [...phrasesAt(tree, child), ...aimOf(tree, child)]
    const isInside = isRelation(tree, child, down) && isNominal(tree, child)
    const isJoined = isRelation(tree, child, ['conj']) && isNominal(tree, child) && isNominal(tree, at)
    return isInside || isJoined ? [...own, ...below(tree, child, depth + 1)] : own
  })
}

/** One entry for each word of place or part that leads a phrase or a coordinated one. */
function phrasesAt(tree: Tree, head: number): readonly Prepositional[] {
  if (!isRelation(tree, head, ['obl', 'nmod', 'conj', 'advcl', 'acl']) || isRelation(tree, head, ['nmod:poss']))
    return []
  const mark = childrenOf(tree, head, ['case']).find((one) => one < head)
  const first = tree.tokens[mark ?? -1]
  if (mark === undefined || first === undefined) return []
  const heads = withConjuncts(tree, head).filter(
    (one) => one === head || !childrenOf(tree, one, ['case']).some((c) => c < one && tree.tokens[c]?.upos === 'ADP'),
  )
  return [
    {
      word: first.text.toLowerCase(),
      at: mark,
      of: headOf(tree, head),
      chunks: heads.map((one) => toPhrase(tree, one)),
    },
  ]
}

/** "a strike targeting the port": the object of such a participle. */
function aimOf(tree: Tree, verb: number): readonly Prepositional[] {
  const word = tree.tokens[verb]?.text ?? ''
  if (!isRelation(tree, verb, ['acl', 'advcl']) || !aims.test(word)) return []
  const objects = childrenOf(tree, verb, ['obj']).flatMap((one) => withConjuncts(tree, one))
  return objects.length === 0
    ? []
    : [
        {
          word: word.toLowerCase(),
          at: verb,
          of: headOf(tree, verb),
          chunks: objects.map((one) => toPhrase(tree, one)),
        },
      ]
}
