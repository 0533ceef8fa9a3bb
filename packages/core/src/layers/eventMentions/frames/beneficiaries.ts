import { firstOf, firstPartiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { findObjects } from '../syntax/findObjects.ts'
import { findPrepositional } from '../syntax/findPrepositional.ts'
import { childrenOf, lemmaAt } from '../syntax/tree.ts'

/** "threatened to suspend aid to Y", "agreed to supply Y with tanks": whom the deed that is spoken of would concern. */
export function beneficiaries(scene: Scene, head: number): readonly string[] {
  const { tree } = scene
  const deed = childrenOf(tree, head, ['xcomp', 'acl', 'ccomp', 'advcl']).find((one) =>
    childrenOf(tree, one, ['mark']).some((mark) => lemmaAt(tree, mark) === 'to'),
  )
  if (deed === undefined) return []
  const objects = findObjects(tree, deed, { from: deed, to: deed + 1 })
  const after = findPrepositional(tree, [deed])
  return firstOf(
    partiesOfAll(scene, objects),
    firstPartiesAfter(scene, after, ['to', 'against', 'on', 'with', 'for', 'from', 'in']),
  )
}
