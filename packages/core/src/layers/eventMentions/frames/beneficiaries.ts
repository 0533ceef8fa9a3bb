import { findObjects, findPrepositional } from '../findObjects.ts'
import { firstOf, firstPartiesAfter, partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'

/** "threatened to suspend aid to Y", "agreed to supply Y with tanks": whom the deed that is spoken of would concern. */
export function beneficiaries(scene: Scene, from: number): readonly string[] {
  const at = scene.chunks.findIndex((chunk) => chunk.to > from && chunk.kind === 'vp' && chunk.head >= from)
  const verb = scene.chunks[at]
  const isNext = verb !== undefined && verb.from <= from + 1 && scene.tokens.slice(verb.from - 1, verb.head).some(isTo)
  if (!isNext) return []
  const objects = findObjects(scene, at + 1)
  const last = objects.at(-1)
  const after = findPrepositional(scene, last === undefined ? at + 1 : scene.chunks.indexOf(last) + 1)
  return firstOf(partiesOfAll(scene, objects), firstPartiesAfter(scene, after, ['to', 'against', 'on', 'with', 'for']))
}

const isTo = ({ lemma }: { readonly lemma: string }): boolean => lemma === 'to'
