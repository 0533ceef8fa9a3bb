import type { Candidate } from '../draft.ts'
import { firstOfCountry, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { toPhrase } from '../syntax/toPhrase.ts'
import { childrenOf, isNominal, isRelation, lemmaAt, type Tree } from '../syntax/tree.ts'

const aims = ['xcomp', 'advcl', 'ccomp', 'acl', 'obj', 'obl', 'nmod', 'conj']
const where = new Set(['in', 'at', 'near', 'outside', 'on', 'across', 'through', 'along', 'around', 'over', 'between'])
const friendly = /^(?:support|solidarity|favou?r|sympathy|behalf|praise|honou?r|memory|celebration)$/u

/** "began a hunger strike to demand that Y resign", "in protest at Y’s decision": whom a protest is about, never where it is held. */
export function protested(
  scene: Scene,
  { hit, roles, trigger }: Candidate,
  actors: readonly string[],
): readonly string[] {
  if (trigger.type !== 'PROTEST') return []
  const roots = [hit.head, ...(roles.verb === null ? [] : [roles.verb.head])]
  const found = roots
    .flatMap((root) => aimedAt(scene.tree, root, 0))
    .filter((at) => at >= hit.to)
    .toSorted((a, b) => a - b)
  const parties = found.map((at) =>
    partiesOfAll(scene, [toPhrase(scene.tree, at)]).filter((id) => !actors.includes(id)),
  )
  return firstOfCountry(scene, ...parties)
}

/** Nouns below a protest’s word, through its purpose and its matter; what only says where or in whose favour is left out. */
function aimedAt(tree: Tree, at: number, depth: number): readonly number[] {
  if (depth > 6) return []
  return (tree.below[at] ?? []).flatMap((child) => {
    if (isRelation(tree, child, ['nsubj', 'nmod:poss', 'amod', 'compound']) && depth > 0)
      return isNominal(tree, child) || tree.tokens[child]?.upos === 'ADJ' ? [child] : []
    if (!isRelation(tree, child, aims) || friendly.test(lemmaAt(tree, child))) return []
    const marks = childrenOf(tree, child, ['case']).map((one) => lemmaAt(tree, one))
    const isPlace =
      isRelation(tree, child, ['obl', 'nmod']) && marks.some((mark) => where.has(mark)) && !isMatter(tree, child)
    if (isPlace) return []
    return [...(isNominal(tree, child) ? [child] : []), ...aimedAt(tree, child, depth + 1)]
  })
}

/** "in protest of", "at the decision", "on independence from", "over the law": a matter, no place. */
const isMatter = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.upos === 'NOUN' &&
  /^(?:protest|defiance|response|reaction|anger|decision|failure|plan|policy|law|independence|visit|killing|arrest|war|rule|move|ruling|verdict)$/u.test(
    lemmaAt(tree, at),
  )
