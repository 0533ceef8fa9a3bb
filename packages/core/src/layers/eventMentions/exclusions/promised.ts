import type { Rule } from '@fogline/model'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'

/** What is promised is told by the promise. */
export const promised: Rule<StatusInput, true> = {
  id: 'events/no-promised-twice',
  says: 'The object of a promise or of a verb of the same type ("announced an aid package", "hosted talks") is no event of its own.',
  examples: [{ text: 'Military aid for Graustark was announced by Ruritania.', finds: [] }],
  find: (input) => {
    const { hit, roles, trigger } = input.candidate
    if (
      roles.phrase === null ||
      !['AID', 'CONSULT'].includes(trigger.type) ||
      roles.verb === null ||
      roles.place !== 'object'
    )
      return []
    const verb = roles.verb
    const promise = input.scene.candidates.some(
      (other) =>
        (other.trigger.type === 'AGREE' || other.trigger.type === trigger.type) &&
        other.hit.from === verb.head &&
        other.hit.from < hit.from,
    )
    return promise ? [{ span: triggerSpan(input), value: true }] : []
  },
}
