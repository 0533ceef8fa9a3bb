import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { isReadAsOther } from '../names/nameAt.ts'

const noun =
  /^(?:missiles?|drones?|rockets?|launchers?|howitzers?|tanks?|submarines?|helicopters?|interceptors?|torpedo(?:es)?|bombers?|mortars?|radars?|munitions?|UAVs?|UCAVs?|MLRS|warheads?|frigates?|corvettes?)$/u

export const equipmentByNoun: Rule<MentionInput, Draft> = {
  id: 'mentions/equipment-by-noun',
  says: 'A name in front of a word for a weapon: "Oskol missile", "Varta drones"; a nation, a person or an organisation there is none.',
  examples: [
    { text: 'The Oskol missile fell.', finds: [['Oskol', { type: 'equipment', name: 'Oskol' }]] },
    { text: 'China missiles and new drones fell.', finds: [] },
  ],
  find: (input) => input.views.flatMap((view) => (view.isHeadline ? [] : namesBeforeNouns(view, input))),
}

/** "Tharnish missiles": the adjective of a people. */
const ofPeople = /(?:ian|ese|ish)$/u

function namesBeforeNouns(view: SentenceView, { people }: MentionInput) {
  const { tokens } = view.sentence
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    const isNamed = token.upos === 'PROPN' && /^\p{Lu}\p{Ll}{2,}/u.test(token.text) && noun.test(next?.text ?? '')
    if (!isNamed) return []
    const isTaken =
      isReadAsOther(view, token, 'equipment') ||
      view.hits.some((hit) => hit.start <= token.start && hit.end >= token.end) ||
      people.some((person) => person.name.split(' ').includes(token.text))
    if (
      !isNamed ||
      isTaken ||
      tokens[index - 1]?.upos === 'PROPN' ||
      /^(?:Western|Eastern|Northern|Southern)$/u.test(token.text) ||
      ofPeople.test(token.text)
    )
      return []
    return [{ span: token, value: toDraft({ type: 'equipment', key: toNameKey(token.text), name: token.text }) }]
  })
}
