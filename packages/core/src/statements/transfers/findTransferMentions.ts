import type { EventMention, Layers } from '@fogline/model'

const friendly = new Set(['AID', 'COOPERATE', 'AGREE', 'SUPPORT'])

/** The event mentions that pass something on: both sides known, or one of them and what passes. */
export function findTransferMentions(layers: Layers): readonly EventMention[] {
  const { eventMentions } = layers
  return eventMentions.filter((mention) => {
    if (mention.item === null) return false
    if (mention.type === 'AID' || mention.type === 'COOPERATE') return givesOrGets(mention)
    if (mention.type === 'AGREE')
      return mention.actors.length > 0 && ['events/speech', 'events/give'].includes(mention.by)
    return mention.type === 'MOBILIZE' && isLoan(mention, eventMentions)
  })
}

const givesOrGets = (mention: EventMention): boolean => mention.actors.length > 0 || mention.recipients.length > 0

/** Troops sent to a country are passed on only if the article elsewhere has the sender helping it, and never fighting it. */
function isLoan(mention: EventMention, all: readonly EventMention[]): boolean {
  const between = all.filter(
    (other) => other !== mention && touches(mention.actors, other) && touches(mention.recipients, other),
  )
  return between.some((other) => friendly.has(other.type)) && !between.some((other) => other.type === 'ASSAULT')
}

const touches = (ids: readonly string[], { actors, recipients }: EventMention): boolean =>
  ids.some((id) => actors.includes(id) || recipients.includes(id))
