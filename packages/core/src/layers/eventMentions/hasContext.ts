import type { EventMention } from '@fogline/model'

/** Does the sentence say enough of the event for a line in a ledger: who, to whom or where, as the type asks? */
export function hasContext(mention: EventMention): boolean {
  const actor = mention.actors.length > 0
  const recipient = mention.recipients.length > 0
  const place = mention.places.length > 0
  if (mention.status === 'hypothetical' && !(actor && (recipient || place))) return false
  switch (mention.type) {
    case 'ASSAULT':
    case 'COERCE':
    case 'SANCTION':
      return actor || recipient || (place && mention.type === 'ASSAULT')
    case 'PROTEST':
      return actor || place
    case 'CONSULT':
      return mention.actors.length > 1 || (actor && (recipient || place))
    case 'COOPERATE':
      return mention.actors.length > 1 || (actor && recipient)
    case 'AID':
      return actor || (recipient && (mention.by === 'events/receive' || mention.item !== null))
    case 'REJECT':
      return actor || recipient
    default:
      return actor
  }
}
