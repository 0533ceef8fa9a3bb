import type { Rule } from '@fogline/model'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'
import { childrenOf, lemmaAt } from '../syntax/tree.ts'

const telling =
  /^(?:comment|say|elaborate|discuss|confirm|disclose|reveal|specify|identify|name|speculate|provide|give|describe|explain|detail|release)$/u

/** Who says nothing to reporters has refused nobody anything. */
export const noComment: Rule<StatusInput, true> = {
  id: 'events/no-comment',
  says: 'Declining to comment, to say more, to confirm: no answer to a reporter is no event between parties.',
  examples: [
    { text: 'The embassy of Ruritania declined to comment.', finds: [['declined to']] },
    { text: 'Ruritania declined to sign the treaty.', finds: [] },
  ],
  find: (input) => {
    const { scene, candidate } = input
    if (candidate.trigger.type !== 'REJECT' || !/^(?:decline|refuse)/u.test(candidate.trigger.lemma)) return []
    const deeds = childrenOf(scene.tree, candidate.hit.head, ['xcomp', 'ccomp'])
    return deeds.some((at) => telling.test(lemmaAt(scene.tree, at))) ? [{ span: triggerSpan(input), value: true }] : []
  },
}
