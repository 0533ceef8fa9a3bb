import { type EventMention, overlaps } from '@fogline/model'

/** Joins the mentions of one sentence that have one type and status and whose parties and objects do not contradict each other. */
export function mergeMentions(mentions: readonly EventMention[]): readonly EventMention[] {
  const merged: EventMention[] = []
  for (const mention of mentions) {
    const at = merged.findIndex((other) => areSame(other, mention))
    const other = merged[at]
    if (other === undefined) merged.push(mention)
    else merged[at] = join(other, mention)
  }
  return merged
}

function areSame(a: EventMention, b: EventMention): boolean {
  if (a.sentence !== b.sentence || a.type !== b.type || a.status !== b.status) return false
  if (a.type !== 'ASSAULT' && a.item !== null && b.item !== null && !overlaps(a.item, b.item)) return false
  return agree(a.actors, b.actors) && agree(a.recipients, b.recipients) && !isReversed(a, b)
}

/** Equal, or one of them unknown. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || (a.every((id) => b.includes(id)) && b.every((id) => a.includes(id)))
}

/** One's actor is the other's recipient: a strike and the answer to it. */
function isReversed(a: EventMention, b: EventMention): boolean {
  return a.actors.some((id) => b.recipients.includes(id)) || b.actors.some((id) => a.recipients.includes(id))
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]

/** The one that says more leads; the other adds what it lacks. */
function join(a: EventMention, b: EventMention): EventMention {
  const [lead, rest] = weight(b) > weight(a) ? [b, a] : [a, b]
  return {
    ...lead,
    mode: lead.mode ?? rest.mode,
    acled: lead.mode === null && rest.mode !== null ? rest.acled : (lead.acled ?? rest.acled),
    actors: union(lead.actors, rest.actors),
    recipients: union(lead.recipients, rest.recipients),
    ...impliedOf(lead, rest),
    places: union(lead.places, rest.places),
    time: lead.time ?? rest.time,
    timeId: lead.timeId ?? rest.timeId,
    timeBy: (lead.time === null ? rest.timeBy : lead.timeBy) ?? null,
    impliedTime: lead.impliedTime ?? rest.impliedTime ?? null,
    instrument: lead.instrument ?? rest.instrument,
  }
}

/** What one of them implies of a side that neither names. */
function impliedOf(lead: EventMention, rest: EventMention): Pick<EventMention, 'implied'> {
  const sides = [...(lead.implied ?? []), ...(rest.implied ?? [])]
  const first = sides.filter((one, at) => sides.findIndex((other) => other.side === one.side) === at)
  return first.length === 0 ? {} : { implied: first }
}

const weight = (one: EventMention): number =>
  one.actors.length + one.recipients.length + (one.mode === null ? 0 : 1) + (one.places.length > 0 ? 1 : 0)
