import { toVerbGroup } from '../syntax/toVerbGroup.ts'
import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../syntax/tree.ts'
import type { StatusInput } from './statusInput.ts'

/** The words that govern a trigger, nearest first: what it is the infinitive, the gerund, the object or a part of, and their modals. */
export function governorsOf({
  scene: { tree },
  candidate: { hit },
}: Pick<StatusInput, 'scene' | 'candidate'>): readonly string[] {
  const found: string[] = []
  let at: number | null = hit.head
  for (let steps = 0; at !== null && steps < 6; steps += 1) {
    const head: number | null = headOf(tree, at)
    if (head === null || !isGoverned(tree, at)) break
    if (!isRelation(tree, at, ['conj'])) found.push(lemmaAt(tree, head), ...modalOf(tree, head))
    at = head
  }
  return found
}

function modalOf(tree: Tree, at: number): readonly string[] {
  if (tree.tokens[at]?.upos !== 'VERB') return []
  const { modal } = toVerbGroup(tree, at)
  return modal === null ? [] : [modal]
}

/** A clause without a finite verb of its own, or a noun inside another phrase or after its verb. */
function isGoverned(tree: Tree, at: number): boolean {
  if (isRelation(tree, at, ['conj', 'xcomp'])) return true
  if (isRelation(tree, at, ['acl:relcl'])) return false
  if (isRelation(tree, at, ['acl', 'advcl', 'ccomp', 'csubj'])) return isOpenClause(tree, at)
  return (
    isRelation(tree, at, ['obj', 'obl', 'nmod', 'nsubj:pass', 'compound']) &&
    tree.tokens[at]?.upos !== 'VERB' &&
    !isAside(tree, at)
  )
}

/** "to shell", "of shelling": an infinitive or a gerund; a participle without such a word tells of itself. */
function isOpenClause(tree: Tree, at: number): boolean {
  const isInfinitive = toVerbGroup(tree, at).infinitive
  const isGerund = (tree.tokens[at]?.text ?? '').endsWith('ing') && childrenOf(tree, at, ['mark', 'case']).length > 0
  const isBare = isRelation(tree, at, ['ccomp']) && (tree.tokens[at]?.text ?? '').endsWith('ing')
  return isInfinitive || isGerund || isBare
}

/** "after the attack", "in the attack": a circumstance, not what the verb is about. */
const isAside = (tree: Tree, at: number): boolean =>
  isRelation(tree, at, ['obl', 'nmod']) &&
  !childrenOf(tree, at, ['case']).some((one) =>
    ['of', 'for', 'on', 'to', 'about', 'against', 'with', 'from'].includes(lemmaAt(tree, one)),
  )
