import type { EventStatus, Layers, ToldAs } from '@fogline/model'
import type { MarkedEvent } from './annotatedText.ts'
import type { ClassPair, FoundClasses } from './scoreClasses.ts'

const plain: FoundClasses = { negative: false, uncertain: false, future: false }

const statuses: Readonly<Record<EventStatus, FoundClasses>> = {
  occurred: plain,
  reported: plain,
  planned: { ...plain, future: true },
  denied: { ...plain, negative: true },
  hypothetical: { ...plain, uncertain: true },
  unverified: { ...plain, uncertain: true },
}

const told: Readonly<Record<ToldAs, FoundClasses>> = {
  happened: plain,
  'not happened': { ...plain, negative: true },
  possible: { ...plain, uncertain: true },
  planned: { ...plain, future: true },
  'asked for': { ...plain, future: true },
}

/** The marked events with the status of the event mention whose trigger overlaps them. */
export function byStatus(
  events: readonly MarkedEvent[],
  { eventMentions }: Pick<Layers, 'eventMentions'>,
): readonly ClassPair[] {
  return events.flatMap((event) => {
    const mention = eventMentions.find(({ trigger }) => trigger.start < event.end && event.start < trigger.end)
    return mention === undefined ? [] : [{ event, found: statuses[mention.status] }]
  })
}

/** The marked events with how the tagger takes their word to be told; none where it says nothing of the word. */
export function byTold(events: readonly MarkedEvent[], { sentences }: Pick<Layers, 'sentences'>): readonly ClassPair[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  return events.flatMap((event) => {
    const token = tokens.find((one) => one.start < event.end && event.start < one.end && (one.told ?? null) !== null)
    return token?.told == null ? [] : [{ event, found: told[token.told.as] }]
  })
}
