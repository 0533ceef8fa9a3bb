import type { EventMention } from '@fogline/model'
import type { Candidate, Draft } from './draft.ts'
import { findEventPlaces } from './findEventPlaces.ts'
import { findEventTime } from './findEventTime.ts'
import { findInstrument } from './findInstrument.ts'
import type { Scene } from './scene.ts'
import { carriersOf, triggerSpan } from './status/statusInput.ts'
import { statusOf } from './status/statusRules.ts'
import { toItemSpan } from './toItemSpan.ts'
import { toMode } from './toMode.ts'
import { toWhat } from './toWhat.ts'

/** Everything that the sentence says of one event, around the parties that a rule found. */
export function toEventMention(scene: Scene, draft: Draft, by: string): EventMention {
  const { candidate } = draft
  const status = statusOf({ text: scene.text, scene, candidate, actors: draft.actors })
  const actors = draft.actors.length > 0 || status !== 'denied' ? draft.actors : deniersOf(scene, candidate)
  const time = findEventTime(scene, candidate)
  const instrument = findInstrument(scene, draft)
  const { mode, acled } = toMode(candidate.trigger, scene, { draft, instrument })
  return {
    sentence: scene.index,
    trigger: triggerSpan({ scene, candidate }),
    type: candidate.trigger.type,
    mode,
    acled,
    actors,
    recipients: draft.recipients,
    places: findEventPlaces(scene, candidate).map((place) => place.id),
    time: time?.value ?? null,
    timeId: time?.id ?? null,
    instrument,
    item: draft.item === null ? null : toItemSpan(scene, candidate.trigger, draft.item),
    status,
    what: toWhat(scene, draft),
    by,
  }
}

/** Who denies without saying of whom denies it of himself: "there has been no move to …", said a ministry. */
function deniersOf(scene: Scene, candidate: Candidate): readonly string[] {
  const speaker = carriersOf({ scene, candidate })[0]?.entity ?? null
  if (speaker === null) return []
  const code = scene.entities.get(speaker)?.country ?? null
  const country = [...scene.entities.values()].find(
    (one) => one.type === 'country' && code !== null && one.country === code,
  )
  return [country?.id ?? speaker]
}
