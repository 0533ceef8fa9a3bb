import type { Attribution, EventStatus, Rule } from '@fogline/model'
import { carriersOf, type StatusInput, segmentOf, triggerSpan } from './statusInput.ts'

/** Somebody else says so. */
export const reported: Rule<StatusInput, EventStatus> = {
  id: 'events/status-reported',
  says: 'Carried by what somebody says, or by "reportedly", "reports say", "according to".',
  examples: [
    { text: 'Ruritania reportedly bombed the port of Graustark.', finds: [['bombed', undefined]] },
    { text: 'Ruritania bombed the port of Graustark.', finds: [] },
  ],
  find: (input) => {
    const { sentence, text } = input.scene
    const own = `${segmentOf(input)} ${/according to[^,]*/iu.exec(text.slice(sentence.start, sentence.end))?.[0] ?? ''}`
    const hearsay =
      /\b(?:reportedly|according to|is said to|are said to|reports? (?:suggests?|says?|indicates?|claims?|that))\b/iu.test(
        own,
      )
    return hearsay || carriersOf(input).some((one) => !isOwnAct(input, one))
      ? [{ span: triggerSpan(input), value: 'reported' }]
      : []
  },
}

/** A promise or an accusation that somebody words in his own speech is made by wording it. */
function isOwnAct({ scene, candidate, actors }: StatusInput, { entity }: Attribution): boolean {
  if (candidate.trigger.frame !== 'speech' || entity === null) return false
  const country = scene.entities.get(entity)?.country ?? null
  return actors.some((id) => id === entity || (country !== null && scene.entities.get(id)?.country === country))
}
