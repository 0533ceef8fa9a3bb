import type { Rule } from '@fogline/model'
import { type Draft, toDraft } from '../draft.ts'
import { isCapital } from '../isCapital.ts'
import type { MentionInput } from '../mentionInput.ts'
import { isReadAsOther } from '../names/nameAt.ts'
import { shortNames } from '../people/shortNames.ts'

export const personAgain: Rule<MentionInput, Draft> = {
  id: 'mentions/person-again',
  says: 'The family name of someone whom the article names in full: "Tesk" beside "Ilmar Tesk".',
  examples: [
    { text: 'Governor Ilmar Tesk came. Tesk left.', finds: [['Tesk', { type: 'person' }], ['Tesk']] },
    { text: 'Tesk left.', finds: [] },
  ],
  find: ({ people, views, text }) => {
    const known = new Map(
      people
        .filter((person) => person.name.includes(' '))
        .flatMap((person) => shortNames(person.name).map((short) => [short, person] as const)),
    )
    if (known.size === 0) return []
    const shorts = new Map<string, string>()
    const toShort = (word: string): string => {
      const short = shorts.get(word) ?? shortNames(`x ${word}`)[0] ?? word
      shorts.set(word, short)
      return short
    }
    return views.flatMap((view) =>
      view.sentence.tokens.flatMap((token, index, tokens) => {
        if (
          !isCapital(token.text) ||
          (/^\p{Lu}\p{L}*$/u.test(tokens[index + 1]?.text ?? '') && tokens[index + 1]?.upos === 'PROPN')
        )
          return []
        const joined = /^(?:Al|al|El|el|Abu|Bin|bin)$/u.test(tokens[index - 1]?.text ?? '')
          ? (tokens[index - 1]?.start ?? token.start)
          : token.start
        const person = known.get(toShort(token.text))
        const span = { start: joined, end: token.end }
        if (person === undefined || isReadAsOther(view, span, 'person')) return []
        return [
          {
            span,
            value: toDraft({
              type: 'person',
              key: `short ${toShort(token.text)}`,
              name: text.slice(span.start, span.end),
            }),
          },
        ]
      }),
    )
  },
}
