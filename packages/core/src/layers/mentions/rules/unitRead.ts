import type { Rule } from '@fogline/model'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import { namesOf } from '../names/namesOf.ts'

const least = 0.75

export const unitRead: Rule<MentionInput, Draft> = {
  id: 'mentions/unit-read',
  says: 'A name that the tagger reads as that of a military unit.',
  examples: [
    { text: 'The Kalm Rangers Battalion left.', finds: [['Kalm Rangers Battalion', { type: 'unit' }]] },
    { text: 'The battalion left.', finds: [] },
  ],
  find: ({ views, text }) =>
    views.flatMap((view) =>
      namesOf(view, 'unit', least).map(({ start, end }) => {
        const name = text.slice(start, end)
        const country = countryInFront(view, { start, end })
        return { span: { start, end }, value: toDraft({ type: 'unit', key: toNameKey(name), name, country }) }
      }),
    ),
}
