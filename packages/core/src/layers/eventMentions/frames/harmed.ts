import type { Candidate } from '../draft.ts'
import { partiesOfAll } from '../findParties.ts'
import type { Scene } from '../scene.ts'
import { findObjects } from '../syntax/findObjects.ts'
import { lemmaAt } from '../syntax/tree.ts'

const harms = /^(?:kill|wound|injure|hurt|maim|hit|strike|destroy|damage|flatten|level|target)$/u

/** "the raid killed four of Y’s soldiers": whoever the attack that is the subject of such a verb harmed. */
export function harmed(scene: Scene, { roles, trigger }: Candidate): readonly string[] {
  const verb = roles.verb?.head ?? null
  if (trigger.type !== 'ASSAULT' || verb === null || roles.place !== 'subject' || roles.group?.passive === true)
    return []
  if (!harms.test(lemmaAt(scene.tree, verb))) return []
  return partiesOfAll(scene, findObjects(scene.tree, verb, { from: verb, to: verb + 1 }))
}
