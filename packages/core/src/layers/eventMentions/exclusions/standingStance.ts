import type { Rule } from '@fogline/model'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'

const stances = new Set(['support', 'backing', 'solidarity', 'recognition', 'praise', 'endorsement', 'help'])
const saying = new Set(
  'remain continue express voice reaffirm reiterate pledge promise announce vow affirm clarify offer declare confirm restate emphasise emphasize underline stress renew extend increase'.split(
    ' ',
  ),
)

/** Support that is merely spoken of is a state, not an act. */
export const standingStance: Rule<StatusInput, true> = {
  id: 'events/no-standing-stance',
  says: '"Support for Y" is an event only where it is expressed, promised, renewed or said to remain.',
  examples: [
    { text: 'The fate of Ruritanian support for Graustark is unclear.', finds: [['support']] },
    { text: 'Ruritania reaffirmed its support for Graustark.', finds: [] },
  ],
  find: (input) => {
    const { hit, roles, trigger } = input.candidate
    if (hit.upos !== 'NOUN' || !stances.has(trigger.lemma)) return []
    const verb = roles.verb === null ? '' : (input.scene.tokens[roles.verb.head]?.lemma ?? '')
    return saying.has(verb) ? [] : [{ span: triggerSpan(input), value: true }]
  },
}
