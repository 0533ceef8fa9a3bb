import type { EventStatus, Rule } from '@fogline/model'
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
    return hearsay || carriersOf(input).length > 0 ? [{ span: triggerSpan(input), value: 'reported' }] : []
  },
}
