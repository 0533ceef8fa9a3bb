import type { Attribution, EventTrigger, Rule } from '@fogline/model'
import { overlaps } from '@fogline/model'
import type { Draft } from '../draft.ts'
import { partiesOfAll } from '../findParties.ts'
import { findRoles } from '../findRoles.ts'
import type { Scene } from '../scene.ts'
import { subjectHeads } from '../syntax/findSubject.ts'
import { toPhrase } from '../syntax/toPhrase.ts'
import { toVerbGroup } from '../syntax/toVerbGroup.ts'
import { isRelation } from '../syntax/tree.ts'

const demand: EventTrigger = { lemma: 'must', upos: 'VERB', type: 'REQUEST', mode: null, acled: null, frame: 'speech' }
const refusal: EventTrigger = { ...demand, lemma: 'will not', type: 'REJECT' }
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
      return verbsIn(scene, attribution).flatMap((verb) => {
        const draft = draftAt(scene, verb, entity)
        return draft === null ? [] : [{ span: spanOf(scene, verb, verb + 1), value: draft }]
      })
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

function draftAt(scene: Scene, verb: number, speaker: string): Draft | null {
  const { tree } = scene
  const { modal, negated, passive } = toVerbGroup(tree, verb)
  const subject = subjectHeads(tree, verb).map((one) => toPhrase(tree, one))
  const parties = partiesOfAll(scene, subject)
  const isOwn = parties.includes(speaker) || isSame(scene, parties, speaker)
  const trigger = modal === 'must' && !isOwn && parties.length > 0 ? demand : null
  const isRefused = negated && !passive && isOwn && ['will', 'would', 'wo'].includes(modal ?? '')
  const chosen = trigger ?? (isRefused && granting.test(tree.tokens[verb]?.lemma ?? '') ? refusal : null)
  if (chosen === null) return null
  const hit = { from: verb, to: verb + 1, head: verb, upos: 'VERB' as const, triggers: [chosen] }
  const roles = findRoles(scene, hit)
  const others = partiesOfAll(scene, [...roles.object, ...roles.prepositional.flatMap(({ chunks }) => chunks)])
  const recipients = (chosen === demand ? parties : others).filter((id) => id !== speaker)
  return { candidate: { hit, trigger: chosen, roles }, actors: [speaker], recipients, item: null }
}

function isSame({ entities }: Scene, parties: readonly string[], speaker: string): boolean {
  const country = entities.get(speaker)?.country ?? null
  return country !== null && parties.some((id) => entities.get(id)?.country === country)
}
