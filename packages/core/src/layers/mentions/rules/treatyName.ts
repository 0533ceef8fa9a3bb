import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'

export const treatyName: Rule<MentionInput, Draft> = {
  id: 'mentions/treaty-name',
  says: 'A treaty that the lexicon names, or capitals that end in Treaty, Convention, Accords, Pact, Protocol or Agreement.',
  examples: [
    { text: 'They left the Kalm Convention last year.', finds: [['Kalm Convention', { type: 'treaty' }]] },
    { text: 'The agreement was signed.', finds: [] },
  ],
  find: ({ views, text }) =>
    views.flatMap((view) => [
      ...view.hits.flatMap((hit) =>
        hit.meaning.kind === 'treaty'
          ? [
              {
                span: hit,
                value: toDraft({ type: 'treaty', key: toNameKey(hit.meaning.name), name: hit.meaning.name }),
              },
            ]
          : [],
      ),
      ...[...text.slice(view.sentence.start, view.sentence.end).matchAll(pattern)].flatMap((match) => {
        if (
          view.isHeadline ||
          view.hits.some(
            (hit) => hit.meaning.kind === 'treaty' && hit.end === view.sentence.start + match.index + match[0].length,
          )
        )
          return []
        const start = view.sentence.start + match.index
        const name = match[0]
        return [
          { span: { start, end: start + name.length }, value: toDraft({ type: 'treaty', key: toNameKey(name), name }) },
        ]
      }),
    ]),
}

const pattern =
  /(?<![\p{L}’'-])(?!The |This |A |In |Under )(?:\p{Lu}[\p{L}-]+ )(?:(?:\p{Lu}[\p{L}-]+|of|on|and|the) ){0,5}?(?:Treaty|Conventions?|Accords?|Pact|Protocol|Memorandum|Declaration)\b(?! \p{Lu})/gu
