import { firstOfCountry, firstPartiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { findObjects } from '../syntax/findObjects.ts'
import { findPrepositional } from '../syntax/findPrepositional.ts'
import { findSubject, subjectHeads } from '../syntax/findSubject.ts'
import { toPhrase } from '../syntax/toPhrase.ts'
import { childrenOf, headOf, isRelation, lemmaAt, withConjuncts } from '../syntax/tree.ts'

/** "threatened to suspend aid to Y", "agreed to supply Y with tanks", "demanded that Y stop": whom the deed that is spoken of would concern. */
export function beneficiaries(scene: Scene, head: number): readonly string[] {
  const { tree } = scene
  const asked = clausesOf(scene, head).flatMap((clause) => childrenOf(tree, clause, ['nsubj']))
  const parties = partiesOfAll(
    scene,
    asked.flatMap((one) => withConjuncts(tree, one)).map((one) => toPhrase(tree, one)),
  )
  if (parties.length > 0) return parties
  const deed = childrenOf(tree, head, ['xcomp', 'acl', 'ccomp', 'advcl']).find((one) =>
    childrenOf(tree, one, ['mark']).some((mark) => lemmaAt(tree, mark) === 'to'),
  )
  if (deed === undefined) return []
  const subject = partiesOfAll(scene, findSubject(tree, head))
  const others = (ids: readonly string[]): readonly string[] => ids.filter((id) => !subject.includes(id))
  const objects = findObjects(tree, deed, { from: deed, to: deed + 1 })
  const after = findPrepositional(tree, [deed])
  return firstOfCountry(
    scene,
    others(partiesOfAll(scene, objects)),
    others(firstPartiesAfter(scene, after, ['to', 'against', 'on', 'with', 'for', 'from', 'in', 'between'])),
  )
}

/** "demanded that Y stop", "its demand that Y stop", "repeated its demand today that Y stop", "pushes for Y to stop". */
function clausesOf({ tree }: Scene, head: number): readonly number[] {
  if (tree.tokens[head]?.upos === 'VERB') return childrenOf(tree, head, ['ccomp'])
  const above = headOf(tree, head)
  const isThat = (one: number): boolean =>
    childrenOf(tree, one, ['mark']).some((mark) => lemmaAt(tree, mark) === 'that')
  const own = childrenOf(tree, head, ['acl', 'ccomp']).filter(
    (one) => !isRelation(tree, one, ['acl:relcl']) || isThat(one),
  )
  return own.length > 0 || above === null
    ? own
    : childrenOf(tree, above, ['ccomp']).filter((one) => one > head && isThat(one))
}

/** "threatened to expel envoys if Y does not stop", "unless Y stops": at whom a threat with a condition is aimed. */
export function conditioned(scene: Scene, head: number): readonly string[] {
  const { tree } = scene
  const clauses = [head, ...childrenOf(tree, head, ['xcomp', 'ccomp'])].flatMap((one) =>
    childrenOf(tree, one, ['advcl']),
  )
  const subjects = clauses
    .filter((clause) =>
      childrenOf(tree, clause, ['mark']).some((mark) => ['if', 'unless'].includes(lemmaAt(tree, mark))),
    )
    .flatMap((clause) => subjectHeads(tree, clause))
  return partiesOfAll(
    scene,
    subjects.map((one) => toPhrase(tree, one)),
  )
}
