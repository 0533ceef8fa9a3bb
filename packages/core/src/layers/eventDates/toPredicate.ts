import { headOf, isRelation, type Tree } from '../eventMentions/syntax/tree.ts'

/** The word that carries a predicate's time: of a copula or a helper its head, of "which" the noun that it stands for. */
export function toPredicate(tree: Tree, at: number): number {
  const head = headOf(tree, at)
  if (head === null) return at
  if (isRelation(tree, at, ['cop', 'aux'])) return head
  const isRelative = /^(?:which|that)$/iu.test(tree.tokens[at]?.text ?? '') && tree.tokens[at]?.upos === 'PRON'
  const noun = headOf(tree, head)
  return isRelative && noun !== null && isRelation(tree, head, ['acl', 'advcl:relcl']) ? noun : at
}
