import type { ArticleEntity, PloverType, Rule } from '@fogline/model'
import type { Implied, ImpliedInput } from './impliedInput.ts'
import { livesHere } from './livesHere.ts'

/** Dealings between states: that one country is named says nothing of the other side. */
const between = new Set<PloverType>([
  'CONSULT',
  'AGREE',
  'COOPERATE',
  'AID',
  'SUPPORT',
  'ACCUSE',
  'SANCTION',
  'MOBILIZE',
])

/** "The president extended the curfew in Abidjan": who governs, rebels or protests, where one country only is spoken of. */
export const fromContext: Rule<ImpliedInput, Implied> = {
  id: 'events/implied/context',
  says: 'Who governs, rebels or protests is of the only country of which the sentence, else the article, speaks; not in dealings with that very country, nor whom somebody harmed: the country may be the attacker’s.',
  examples: [
    { text: 'Rebels demanded that the president of Chad resign.', finds: [['Chad', { country: 'TD' }]] },
    { text: 'The president met the king of Norway.', finds: [] },
  ],
  find: ({ mention, parties, side, only, others, otherCountries }) => {
    const isHarmed = side === 'recipient' && mention.type === 'ASSAULT'
    if (only === null || isHarmed || !parties.some(livesHere)) return []
    const isState = others.some(({ type, country }) => type === 'country' && country === only.country)
    if (isState && mention.type !== 'PROTEST' && mention.type !== 'COERCE' && !parties.every(isAgainstOwn)) return []
    const isBetween = between.has(mention.type) && mention.mode !== 'investigate'
    if (isBetween && otherCountries.includes(only.country) && !others.every(livesHere)) return []
    return [{ span: { start: only.start, end: only.end }, value: { country: only.country } }]
  },
}

/** Rebels and the opposition are by their name of the state that they are against. */
const isAgainstOwn = ({ name }: ArticleEntity): boolean =>
  /\b(?:rebels?|insurgents?|opposition|guerrillas|separatists|dissidents|protesters|demonstrators|strikers)\b/iu.test(
    name,
  )
