import type { Rule } from '@fogline/model'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'
import { childrenOf, lemmaAt } from '../syntax/tree.ts'

const harm = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'REJECT', 'THREATEN', 'MOBILIZE', 'PROTEST'])

const phases = new Set(['resume', 'continue', 'begin', 'start', 'launch', 'carry', 'keep'])

/** Readiness to do harm is no agreement. */
export const readyForHarm: Rule<StatusInput, true> = {
  id: 'events/no-ready-for-harm',
  says: '"Ready", "willing" or "prepared" to strike, to seize, to refuse: the deed itself tells of it.',
  examples: [
    { text: 'Ruritania is ready to bomb Graustark.', finds: [['ready to']] },
    { text: 'Ruritania is prepared to resume bombing Graustark.', finds: [['prepared to']] },
    { text: 'Ruritania is ready to help Graustark.', finds: [] },
  ],
  find: (input) => {
    const { scene, candidate } = input
    if (!/^(?:ready|willing|prepared) to$/u.test(candidate.trigger.lemma)) return []
    const below = (at: number): readonly number[] =>
      childrenOf(scene.tree, at, ['xcomp', 'advcl', 'ccomp', 'acl', 'obj'])
    const first = below(candidate.hit.head)
    const deeds = [...first, ...first.filter((one) => phases.has(lemmaAt(scene.tree, one))).flatMap(below)]
    const isHarm = scene.candidates.some(({ hit, trigger }) => deeds.includes(hit.head) && harm.has(trigger.type))
    return isHarm ? [{ span: triggerSpan(input), value: true }] : []
  },
}
