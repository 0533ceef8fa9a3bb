import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'

export const personName: Rule<MentionInput, Draft> = {
  id: 'mentions/person-name',
  says: 'A name of a person that shows itself as one: by a title or description beside it, a given name, an initial, or its make.',
  examples: [
    {
      text: 'Governor Ilmar Tesk met Maria Orel, a farmer.',
      finds: [
        ['Ilmar Tesk', { type: 'person', role: 'Governor' }],
        ['Maria Orel', { role: 'farmer' }],
      ],
    },
    { text: 'Little Polska fell.', finds: [] },
    { text: 'China met the Red Sea.', finds: [] },
  ],
  find: ({ people }) =>
    people.map((person) => ({
      span: person.span,
      value: toDraft({
        type: 'person',
        key: toNameKey(person.name),
        name: person.name,
        country: person.country,
        role: person.roles.join('; ') === '' ? null : person.roles.join('; '),
      }),
    })),
}
