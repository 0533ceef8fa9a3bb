import type { Attribution, EventTrigger, Rule, Span } from '@fogline/model'
import { overlaps } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { Hit } from '../findHits.ts'
import { firstOfCountry, partiesOfAll } from '../findParties.ts'
import { findRoles } from '../findRoles.ts'
import type { Scene } from '../scene.ts'
import { findObjects } from '../syntax/findObjects.ts'
import { findPrepositional } from '../syntax/findPrepositional.ts'
import { subjectHeads } from '../syntax/findSubject.ts'
import { toPhrase } from '../syntax/toPhrase.ts'
import { toVerbGroup } from '../syntax/toVerbGroup.ts'
import { isRelation } from '../syntax/tree.ts'

const demand: EventTrigger = { lemma: 'say', upos: 'VERB', type: 'REQUEST', mode: null, acled: null, frame: 'speech' }
const refusal: EventTrigger = { ...demand, type: 'REJECT' }
const granting =
  /^(?:meet|accept|allow|negotiate|talk|recogni[sz]e|release|pay|sign|withdraw|give|provide|yield|bow|return|participate|attend|support|agree|permit|let|join|comply|send|hand|step|resign|attend|cooperate|extradite|free|lift|leave)$/u

/** "X said Y must stop", "X said it would not pay": what somebody says that others must do, or that he will not do. */
export const plea: Rule<Scene, Draft> = {
  id: 'events/plea',
  says: 'Reported speech in which others must do something is a demand; one in which the speaker will not do something is a refusal.',
  examples: [{ text: 'The weather office said that rain would not come.', finds: [] }],
  find: (scene) =>
    scene.attributions.flatMap((attribution) => {
      const { cue, entity, negated } = attribution
      const isTaken = scene.candidates.some(({ hit }) => overlaps(cue, spanOf(scene, hit.from, hit.to)))
      if (entity === null || negated || isTaken) return []
      const drafts = verbsIn(scene, attribution).flatMap((verb) => draftAt(scene, verb, attribution) ?? [])
      return drafts.slice(0, 1).map((value) => ({ span: cue, value }))
    }),
}

const spanOf = ({ tokens }: Scene, from: number, to: number): { readonly start: number; readonly end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** The main verbs of what is said. */
function verbsIn(scene: Scene, { content }: Attribution): readonly number[] {
  return scene.tokens.flatMap((token, at) => {
    const isSaid = content.some((span) => overlaps(span, token))
    return isSaid && token.upos === 'VERB' && isRelation(scene.tree, at, ['ccomp', 'root', 'parataxis']) ? [at] : []
  })
}

function draftAt(scene: Scene, verb: number, { cue, entity }: Attribution): Draft | null {
  const { tree } = scene
  const { modal, negated, passive } = toVerbGroup(tree, verb)
  const parties = partiesOfAll(
    scene,
    subjectHeads(tree, verb).map((one) => toPhrase(tree, one)),
  )
  if (entity === null) return null
  const isOwn = parties.includes(entity) || isSame(scene, parties, entity)
  const isRefused = negated && !passive && isOwn && ['will', 'would', 'wo'].includes(modal ?? '')
  const isDemanded = modal === 'must' && !isOwn && parties.length > 0
  if (!isDemanded && !(isRefused && granting.test(tree.tokens[verb]?.lemma ?? ''))) return null
  const trigger = isDemanded ? demand : refusal
  const hit = toHit(scene, cue, trigger)
  const recipients = isDemanded ? parties : othersOf(scene, verb)
  const candidate = { hit, trigger, roles: findRoles(scene, hit) }
  return { candidate, actors: [entity], recipients: recipients.filter((id) => id !== entity), item: null }
}

/** The words of saying are what the demand or the refusal is made with. */
function toHit({ tokens }: Scene, cue: Span, trigger: EventTrigger): Hit {
  const inside = tokens.flatMap((token, at) => (overlaps(token, cue) ? [at] : []))
  const from = inside[0] ?? 0
  const head = inside.find((at) => tokens[at]?.upos === 'VERB') ?? from
  return { from, to: from + Math.max(1, inside.length), head, upos: 'VERB', triggers: [trigger] }
}

/** Those to whom it would be done. */
function othersOf(scene: Scene, verb: number): readonly string[] {
  const objects = findObjects(scene.tree, verb, { from: verb, to: verb + 1 })
  const after = findPrepositional(scene.tree, [verb]).flatMap(({ chunks }) => chunks)
  return firstOfCountry(scene, partiesOfAll(scene, objects), partiesOfAll(scene, after))
}

function isSame({ entities }: Scene, parties: readonly string[], speaker: string): boolean {
  const country = entities.get(speaker)?.country ?? null
  return country !== null && parties.some((id) => entities.get(id)?.country === country)
}
