import type { Rule } from '@fogline/model'
import { isDescribedKind } from '../describedKinds.ts'
import { type Draft, toDraft } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'

export const describedOrganisation: Rule<MentionInput, Draft> = {
  id: 'mentions/described-organisation',
  says: 'An organisation by what it is: "the ministry", "the group", where the article named one such before.',
  examples: [
    { text: 'The ministry denied it.', finds: [['ministry', { type: 'organisation', key: 'the ministry' }]] },
    { text: 'A group of ministry cars.', finds: [] },
  ],
  find: ({ views }) =>
    views.flatMap(({ phrases, sentence: { tokens } }) =>
      phrases.flatMap((phrase) => {
        const token = tokens[phrase.head]
        const isBare = phrase.last === phrase.first + 1 && phrase.determiner === 'the'
        if (!isBare || token === undefined || !isDescribedKind(token.text) || tokens[phrase.last + 1]?.text === 'of')
          return []
        return [
          {
            span: token,
            value: toDraft({ type: 'organisation', form: 'nominal', key: `the ${token.text}`, name: token.text }),
          },
        ]
      }),
    ),
}
