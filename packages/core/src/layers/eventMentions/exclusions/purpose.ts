import type { Rule } from '@fogline/model'
import { isUnderNo } from '../status/denied.ts'
import { governorsOf } from '../status/governorsOf.ts'
import { aheadWords, openWords, realWords } from '../status/moodWords.ts'
import { carriersOf, type StatusInput, triggerSpan } from '../status/statusInput.ts'

const ability = new Set(
  'capable able ability capability capacity aim aimed design designed mean meant use used effort strategy power way readiness fail failed failure unable'.split(
    ' ',
  ),
)

/** What something is for is not yet an event. */
export const purpose: Rule<StatusInput, true> = {
  id: 'events/no-purpose',
  says: 'An aim or an ability: "capable of striking", "a drive to cripple", "weapons to defend".',
  examples: [
    { text: 'Ruritania has missiles capable of hitting the port of Graustark.', finds: [['hitting']] },
    { text: 'Ruritania has hit the port of Graustark.', finds: [] },
  ],
  find: (input) => {
    const { roles } = input.candidate
    const governors = governorsOf(input)
    const able = governors.slice(0, 2).some((lemma) => ability.has(lemma))
    const nearest = governors.find((lemma) => [openWords, aheadWords, realWords].some((set) => set.has(lemma)))
    const open = roles.phrase === null && (roles.group?.infinitive === true || (roles.group?.gerund === true && able))
    const isHeadline = input.scene.tokens.at(-1)?.text !== '.'
    const isDenied = isUnderNo(input) && carriersOf(input).length > 0
    const bare = open && nearest === undefined && !isHeadline && !isDenied
    return (open && able) || bare ? [{ span: triggerSpan(input), value: true }] : []
  },
}
