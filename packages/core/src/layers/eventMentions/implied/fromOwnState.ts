import type { EventMention, Rule } from '@fogline/model'
import type { Implied, ImpliedInput } from './impliedInput.ts'

const domestic = new Set(['curfew', 'martial-law', 'censor'])

/** "Farmers in Kenya went on strike": nobody is named to whom it goes; "imposed a curfew": one's own people. */
export const fromOwnState: Rule<ImpliedInput, Implied> = {
  id: 'events/implied/own-state',
  says: 'A protest that names nobody goes to those who rule where the protesters are; a curfew, martial law and censorship are laid on one’s own people.',
  examples: [
    { text: 'Kenyan farmers went on strike.', finds: [['Kenyan farmers', { country: 'KE' }]] },
    { text: 'Kenyan farmers met the king.', finds: [] },
  ],
  find: ({ mention, scene, side, parties, otherCountries }) => {
    const [country] = otherCountries
    if (side !== 'recipient' || parties.length > 0 || country === undefined || !isInward(mention)) return []
    const words = scene.named.find((one) => scene.entities.get(one.entity)?.country === country)
    const implied = mention.implied?.find((one) => one.side === 'actor')
    const span =
      implied ??
      (words === undefined
        ? mention.trigger
        : { start: scene.tokens[words.from]?.start ?? 0, end: scene.tokens[words.to - 1]?.end ?? 0 })
    return [{ span: { start: span.start, end: span.end }, value: { country } }]
  },
}

const isInward = ({ type, mode }: EventMention): boolean => type === 'PROTEST' || domestic.has(mode ?? '')
