import type { EventMention, Span } from '@fogline/model'
import type { Candidate, Draft } from './draft.ts'
import { findEventPlaces } from './findEventPlaces.ts'
import { findInstrument } from './findInstrument.ts'
import { isParty } from './findParties.ts'
import type { Scene } from './scene.ts'
import { carriersOf, triggerSpan } from './status/statusInput.ts'
import { statusOf } from './status/statusRules.ts'
import { toItemSpan } from './toItemSpan.ts'
import { toKind } from './toKind.ts'
import { toMode } from './toMode.ts'
import { toWhat } from './toWhat.ts'

/** Everything that the sentence says of one event, around the parties that a rule found. */
export function toEventMention(scene: Scene, draft: Draft, by: string): EventMention {
  const { candidate } = draft
  const status = statusOf({ text: scene.text, scene, candidate, actors: draft.actors })
  const actors = draft.actors.length > 0 || status !== 'denied' ? draft.actors : deniersOf(scene, candidate)
  const instrument = findInstrument(scene, draft)
  const { mode, acled } = toMode(candidate.trigger, scene, { draft, instrument })
  return {
    sentence: scene.index,
    trigger: triggerSpan({ scene, candidate }),
    ...toKind({ text: scene.text, scene, candidate, actors }, { status, mode, acled }),
    actors,
    recipients: draft.recipients,
    places: findEventPlaces(scene, candidate).map((place) => place.id),
    time: null,
    timeId: null,
    instrument,
    item: draft.item === null ? null : toItemSpan(scene, candidate.trigger, draft.item),
    status,
    what: toWhat(scene, draft),
    by,
  }
}

/** Who denies without saying of whom denies it of himself: "there has been no move to …", said a ministry. */
function deniersOf(scene: Scene, candidate: Candidate): readonly string[] {
  const carrier = carriersOf({ scene, candidate })[0]
  const speaker = carrier?.entity ?? namedIn(scene, carrier?.source ?? null)
  if (speaker === null) return []
  const code = scene.entities.get(speaker)?.country ?? null
  const country = [...scene.entities.values()].find(
    (one) => one.type === 'country' && code !== null && one.country === code,
  )
  return [country?.id ?? speaker]
}

/** The first party in the words that name a source. */
function namedIn(scene: Scene, source: Span | null): string | null {
  if (source === null) return null
  const found = scene.named.find((one) => {
    const start = scene.tokens[one.from]?.start ?? 0
    return isParty(one) && source.start <= start && start < source.end
  })
  return found?.entity ?? null
}
