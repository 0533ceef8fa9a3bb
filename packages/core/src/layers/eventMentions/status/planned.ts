import type { EventStatus, Rule } from '@fogline/model'
import type { Roles } from '../findRoles.ts'
import { doing } from '../frames/subjectParties.ts'
import type { Scene } from '../scene.ts'
import { toVerbGroup } from '../syntax/toVerbGroup.ts'
import { childrenOf, headOf, isRelation, lemmaAt } from '../syntax/tree.ts'
import { governorsOf } from './governorsOf.ts'
import { insideWords } from './hypothetical.ts'
import { isOwnPlan } from './isOwnPlan.ts'
import { aheadWords, openWords } from './moodWords.ts'
import { type StatusInput, triggerSpan } from './statusInput.ts'

/** It is still to come. */
export const planned: Rule<StatusInput, EventStatus> = {
  id: 'events/status-planned',
  says: 'Under "will", "set to", "plans to", "expected", "imminent", or an infinitive right after the subject of a headline.',
  examples: [
    { text: 'Ruritania will bomb the port of Graustark.', finds: [['bomb', undefined]] },
    { text: 'Ruritania is set to deploy two brigades.', finds: [['deploy', undefined]] },
    { text: 'The imminent arrival of rifles from Ruritania pleased Graustark.', finds: [['arrival', undefined]] },
    { text: 'Ruritania managed to bomb the port of Graustark.', finds: [] },
  ],
  find: (input) => {
    const { candidate } = input
    const { roles } = candidate
    const governors = governorsOf(input)
    const nearest = governors.find((lemma) => [openWords, aheadWords].some((set) => set.has(lemma)))
    const ahead = nearest !== undefined && aheadWords.has(nearest)
    const verbAhead = ahead && (roles.group?.infinitive === true || roles.group?.gerund === true)
    const nounAhead =
      (roles.phrase !== null && aheadWords.has(governors[0] ?? '')) ||
      insideWords(input).some((lemma) => aheadWords.has(lemma))
    const will =
      isFuture(input) || isOwnPlan(input) || isAwaitedTalk(input) || isHeadlineInfinitive(input) || isAwaited(input)
    return verbAhead || nounAhead || will ? [{ span: triggerSpan(input), value: 'planned' }] : []
  },
}

/** "will" of the own or governing verb; "will remain" and "will continue" tell of what already is. */
function isFuture({ scene, candidate: { roles, hit } }: StatusInput): boolean {
  const modal = roles.group?.modal ?? ''
  if (roles.phrase !== null && !isCarriedOut(scene, roles)) return false
  if (!['will', 'wo', 'shall', '’ll', "'ll"].includes(modal)) return false
  const verb =
    roles.verb === null ? '' : (scene.tokens[roles.phrase === null ? hit.from : roles.verb.head]?.lemma ?? '')
  return !['remain', 'continue', 'keep', 'stay'].includes(verb)
}

/** "Leaders to Meet in Sandhaven": an infinitive right after a subject, and no other verb before it. */
function isHeadlineInfinitive({ scene, candidate: { roles } }: StatusInput): boolean {
  if (roles.group?.infinitive !== true || roles.verb === null || roles.phrase !== null) return false
  const verb = roles.verb
  const isFirst = !scene.chunks.some((chunk) => chunk.kind === 'vp' && chunk.from < verb.from)
  return isFirst && scene.tokens.at(-1)?.text !== '.'
}

/** "It is expected to change as Y receives …": a clause of time in the present after a main clause about the future. */
function isAwaited({ scene: { tree }, candidate: { hit, roles } }: StatusInput): boolean {
  const head = headOf(tree, hit.head)
  if (roles.phrase !== null || head === null || !isRelation(tree, hit.head, ['advcl']) || roles.group?.modal != null)
    return false
  const isTime = childrenOf(tree, hit.head, ['mark', 'advmod']).some((one) =>
    ['as', 'when', 'once', 'until', 'before'].includes(lemmaAt(tree, one)),
  )
  const isPresent = tree.tokens[hit.head]?.features.Tense === 'Pres'
  const above = [head, headOf(tree, head) ?? head]
  return (
    isTime &&
    isPresent &&
    above.some((one) => toVerbGroup(tree, one).modal === 'will' || lemmaAt(tree, one) === 'expect')
  )
}

/** Is a nominal trigger the object of a verb that carries it out, or the subject of a meeting yet to come? */
function isCarriedOut(scene: Scene, roles: Roles): boolean {
  const verb = roles.verb === null ? '' : (scene.tokens[roles.verb.head]?.lemma ?? '')
  return roles.place === 'object' ? doing.has(verb) : roles.place === 'subject'
}

/** "The summit is expected to …": talks of which one expects something are still to come. */
function isAwaitedTalk({ scene, candidate: { roles, trigger } }: StatusInput): boolean {
  const verb = roles.verb === null ? '' : (scene.tokens[roles.verb.head]?.lemma ?? '')
  const isTalk = trigger.type === 'CONSULT' && roles.phrase !== null && roles.place === 'subject'
  return isTalk && roles.group?.passive === true && ['expect', 'schedule', 'plan', 'set'].includes(verb)
}
