import type { ArticleEntity, EventMention, Rule } from '@fogline/model'
import type { Scene } from '../scene.ts'
import type { Implied, ImpliedInput } from './impliedInput.ts'
import { livesHere } from './livesHere.ts'

const domestic = new Set(['curfew', 'martial-law', 'censor', 'resign'])
const inward = /\b(?:curfew|martial law|state of emergency|resign|step down|stand down|quit)\b/iu

/** "Farmers in Kenya went on strike": nobody is named to whom it goes; "imposed a curfew": one's own people. */
export const fromOwnState: Rule<ImpliedInput, Implied> = {
  id: 'events/implied/own-state',
  says: 'A protest, or a demand of people who live under a state, that names nobody goes to those who rule them; a curfew, martial law, censorship and an office that is given up or kept concern one’s own people.',
  examples: [
    { text: 'Kenyan farmers went on strike.', finds: [['Kenyan farmers', { country: 'KE' }]] },
    { text: 'Kenyan farmers met the king.', finds: [] },
  ],
  find: ({ mention, scene, side, parties, others, otherCountries }) => {
    const [country] = otherCountries
    const isOwn = isInward(mention, scene) || (mention.type === 'REQUEST' && others.every(areRuled))
    if (side !== 'recipient' || parties.length > 0 || country === undefined || !isOwn) return []
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

/** A protest, or a deed whose words are of one's own state: the trigger's and the few that follow it. */
function isInward({ type, mode, trigger }: EventMention, { text }: Scene): boolean {
  if (type === 'PROTEST' || domestic.has(mode ?? '')) return true
  return ['THREATEN', 'COERCE', 'REJECT'].includes(type) && inward.test(text.slice(trigger.start, trigger.end + 20))
}

const areRuled = (one: ArticleEntity): boolean => one.type === 'group' && livesHere(one)
