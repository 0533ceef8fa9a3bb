import type { Rule } from '@fogline/model'
import { aheadWords, openWords, realWords } from '../status/moodWords.ts'
import { carriersOf, lemmasBefore, type StatusInput, triggerSpan } from '../status/statusInput.ts'

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
    const before = lemmasBefore(input, 4)
    const able = before.some((lemma) => ability.has(lemma))
    const nearest = lemmasBefore(input, 7).findLast((lemma) =>
      [openWords, aheadWords, realWords].some((set) => set.has(lemma)),
    )
    const open = roles.phrase === null && (roles.group?.infinitive === true || (roles.group?.gerund === true && able))
    const isHeadline = input.scene.tokens.at(-1)?.text !== '.'
    const isDenied = before.includes('no') && carriersOf(input).length > 0
    const bare = open && nearest === undefined && !isHeadline && !isDenied
    return (open && able) || bare ? [{ span: triggerSpan(input), value: true }] : []
  },
}
