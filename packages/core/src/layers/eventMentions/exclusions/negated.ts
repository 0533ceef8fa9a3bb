import type { Rule } from '@fogline/model'
import { isNegated } from '../status/denied.ts'
import { carriersOf, type StatusInput, triggerSpan } from '../status/statusInput.ts'

/** The narrator says that it did not happen. */
export const negated: Rule<StatusInput, true> = {
  id: 'events/no-negated',
  says: 'Negated by the narrator: nobody denies anything, and nothing happened.',
  examples: [
    { text: 'Ruritania has not bombed Graustark.', finds: [['bombed']] },
    { text: 'No soldiers of Graustark were captured.', finds: [['captured']] },
    { text: 'No more than five soldiers of Graustark were captured.', finds: [] },
    { text: 'Ruritania has bombed Graustark.', finds: [] },
  ],
  find: (input) =>
    isNegated(input) && carriersOf(input).length === 0 ? [{ span: triggerSpan(input), value: true }] : [],
}
