import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../eventMentions/syntax/tree.ts'

/**
 * Does a time belong to its noun alone? "replaces the 1991 agreement" says nothing of when; "in a Wednesday ceremony it was
 * signed" and "Monday's strike killed two" do.
 */
export function isOfItsNoun(tree: Tree, at: number): boolean {
  const noun = headOf(tree, at)
  if (noun === null || tree.tokens[noun]?.upos === 'VERB') return false
  if (isPartOfName(tree, at, noun)) return true
  const isInFront = noun > at && isRelation(tree, at, ['compound', 'amod', 'nummod', 'nmod', 'obl:npmod'])
  const isOf =
    isRelation(tree, at, ['nmod']) && childrenOf(tree, at, ['case']).some((one) => lemmaAt(tree, one) === 'of')
  return (isInFront || isOf) && !isSetting(tree, noun)
}

function isSetting(tree: Tree, noun: number): boolean {
  if (isRelation(tree, noun, ['nsubj'])) return childrenOf(tree, noun, ['nmod:poss']).length > 0
  if (!isRelation(tree, noun, ['obl', 'nmod'])) return isRelation(tree, noun, ['compound', 'nmod:poss'])
  return childrenOf(tree, noun, ['case']).some((one) => ['in', 'at', 'during', 'on'].includes(lemmaAt(tree, one)))
}

/** "Conference 2010": a year right behind its noun. */
const isPartOfName = (tree: Tree, at: number, noun: number): boolean =>
  at === noun + 1 && /^\d{4}$/.test(tree.tokens[at]?.text ?? '') && childrenOf(tree, at, ['case']).length === 0
