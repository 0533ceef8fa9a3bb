import type { EventMention, PloverType } from '@fogline/model'

/** What somebody might say or support is no event; what somebody might do is. */
const deeds = new Set<PloverType>([
  'ASSAULT',
  'MOBILIZE',
  'COERCE',
  'SANCTION',
  'RETREAT',
  'AID',
  'CONSULT',
  'THREATEN',
])

/** Does the sentence say enough of the event for a line in a ledger: who, to whom or where, as the type asks? */
export function hasContext(mention: EventMention): boolean {
  const actor = mention.actors.length > 0
  const recipient = mention.recipients.length > 0
  const place = mention.places.length > 0
  if (mention.status === 'hypothetical' && !(actor && (recipient || place) && deeds.has(mention.type))) return false
  switch (mention.type) {
    case 'ASSAULT':
    case 'COERCE':
    case 'SANCTION':
      return actor || recipient || (place && mention.type === 'ASSAULT')
    case 'PROTEST':
      return actor || place
    case 'CONSULT':
      return mention.actors.length > 1 || (actor && (recipient || place || mention.time !== null))
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
