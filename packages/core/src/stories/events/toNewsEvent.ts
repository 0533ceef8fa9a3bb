import { type EventStatement, type EventStatus, type Evidence, hashId, type NewsEvent } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

const by = 'events/join'

/** One event of its statements. The id is made of the one that told it first, so that it stays as more tell it. */
export function toNewsEvent(
  group: readonly EventStatement[],
  reasons: ReadonlyMap<string, ReadonlySet<string>>,
  scene: Scene,
): NewsEvent {
  const members = [...group].sort((a, b) => scene.tellingOrder(a.article, b.article) || (a.id < b.id ? -1 : 1))
  const fullest = [...members].sort((a, b) => detail(b) - detail(a) || (a.id < b.id ? -1 : 1))[0] ?? members[0]
  const ids = members.map((member) => member.id).sort()
  const why = [...new Set(ids.flatMap((id) => [...(reasons.get(id) ?? [])]))].sort()
  const entities = (pick: (event: EventStatement) => readonly string[]) => [
    ...new Set(members.flatMap(pick).flatMap((id) => scene.entityOf(id)?.id ?? [])),
  ]
  return {
    kind: 'event',
    id: hashId(['news-event', members[0]?.id ?? '']),
    type: fullest?.type ?? 'CONSULT',
    mode: fullest?.mode ?? null,
    acled: fullest?.acled ?? null,
    contexts: [...new Set(members.flatMap((member) => member.contexts))].sort(),
    actors: entities((event) => event.actors),
    recipients: entities((event) => event.recipients),
    what: fullest?.what ?? '',
    places: [...new Set(members.flatMap((member) => member.places))].sort(),
    time: members.find((member) => member.time !== null)?.time ?? null,
    status: jointStatus(members.map((member) => member.status)),
    members: ids,
    because: why.length === 0 ? 'One article says so.' : why.join(' '),
    evidence: uniqueEvidence(members.flatMap((member) => member.evidence)),
    by,
    confidence: null,
  }
}

function detail(event: EventStatement): number {
  return event.actors.length + event.recipients.length + 2 * event.places.length + (event.time === null ? 0 : 1)
}

/** A denial or a doubt is never hidden behind those who tell it as done. */
function jointStatus(statuses: readonly EventStatus[]): EventStatus {
  const order: readonly EventStatus[] = ['denied', 'unverified', 'reported', 'occurred', 'planned', 'hypothetical']
  const told = new Set(statuses)
  if (told.size === 1) return statuses[0] ?? 'reported'
  return order.find((status) => told.has(status)) ?? 'reported'
}

function uniqueEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((e) => [JSON.stringify([e.article, e.start, e.end]), e])).values()]
}
