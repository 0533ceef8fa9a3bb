import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import { isCapital } from '../isCapital.ts'
import type { MentionInput } from '../mentionInput.ts'
import { shortNames } from '../people/shortNames.ts'

const government = /^(?:administration|government|regime|junta|cabinet|presidency)$/u

export const leadersGovernment: Rule<MentionInput, Draft> = {
  id: 'mentions/leaders-government',
  says: 'A government by the name of whoever heads it: "the Sorel administration" is of the country that the list of leaders gives Sorel, if one only.',
  examples: [
    {
      text: 'The Sorel administration rejected the plan.',
      finds: [['Sorel administration', { type: 'organisation', country: 'FR' }]],
    },
    { text: 'The Pell administration rejected the plan of Sorel.', finds: [] },
  ],
  find: ({ views, text, lexicon }) =>
    views.flatMap(({ sentence: { tokens } }) =>
      tokens.flatMap((token, at) => {
        const noun = tokens[at + 1]
        if (noun === undefined || !government.test(noun.text) || !isCapital(token.text)) return []
        const country = countryOf(toNameKey(token.text), lexicon.leaders)
        if (country === null) return []
        const span = { start: token.start, end: noun.end }
        const name = text.slice(span.start, span.end)
        return [{ span, value: toDraft({ type: 'organisation', key: toNameKey(name), name, country }) }]
      }),
    ),
}

/** The one country whose leaders bear that family name. */
function countryOf(key: string, leaders: MentionInput['lexicon']['leaders']): string | null {
  const countries = new Set(leaders.filter(({ name }) => shortNames(name).includes(key)).map(({ country }) => country))
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}
