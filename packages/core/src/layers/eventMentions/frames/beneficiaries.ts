import { firstOf, firstPartiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { findObjects } from '../syntax/findObjects.ts'
import { findPrepositional } from '../syntax/findPrepositional.ts'
import { findSubject } from '../syntax/findSubject.ts'
import { toPhrase } from '../syntax/toPhrase.ts'
import { childrenOf, lemmaAt, withConjuncts } from '../syntax/tree.ts'

/** "threatened to suspend aid to Y", "agreed to supply Y with tanks", "demanded that Y stop": whom the deed that is spoken of would concern. */
export function beneficiaries(scene: Scene, head: number): readonly string[] {
  const { tree } = scene
  const asked = childrenOf(tree, head, ['ccomp']).flatMap((clause) => childrenOf(tree, clause, ['nsubj']))
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
  return firstOf(
    others(partiesOfAll(scene, objects)),
    others(firstPartiesAfter(scene, after, ['to', 'against', 'on', 'with', 'for', 'from', 'in', 'between'])),
  )
}
