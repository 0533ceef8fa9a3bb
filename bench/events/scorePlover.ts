import type { FoundEvent } from './codedEvent.ts'
import type { CodedSentence } from './readPlover.ts'

export interface ReadSentence {
  readonly coded: CodedSentence
  readonly found: readonly FoundEvent[]
}

/**
 * The type of the first event of a sentence, and of any; countries of the event of the right type, else of the first. A country
 * is right where the two sets of countries meet, "all" where they are the same. Parties coded together as actors, with no
 * recipient, are met by actors and recipients together.
 */
export function scorePlover(read: readonly ReadSentence[]): Readonly<Record<string, number>> {
  const events = read.map(({ coded, found }) => ({ coded, found, event: chosen(coded, found) }))
  const withActor = events.filter(({ coded }) => coded.actors.length > 0)
  const withRecipient = events.filter(({ coded }) => coded.recipients.length > 0)
  const actors = withActor.map(({ coded, event }) => [coded.actors, actorsOf(coded, event)] as const)
  const recipients = withRecipient.map(({ coded, event }) => [coded.recipients, event?.recipients ?? []] as const)
  return {
    sentences: read.length,
    'with an event': share(events.filter(({ found }) => found.length > 0).length, read.length),
    'type (first event)': share(events.filter(({ coded, found }) => found[0]?.type === coded.type).length, read.length),
    'type (any event)': share(
      events.filter(({ coded, found }) => found.some(({ type }) => type === coded.type)).length,
      read.length,
    ),
    'actor country': share(actors.filter(([a, b]) => meet(a, b)).length, actors.length),
    'actor countries all': share(actors.filter(([a, b]) => same(a, b)).length, actors.length),
    'recipient country': share(recipients.filter(([a, b]) => meet(a, b)).length, recipients.length),
    'recipient countries all': share(recipients.filter(([a, b]) => same(a, b)).length, recipients.length),
  }
}

function chosen(coded: CodedSentence, found: readonly FoundEvent[]): FoundEvent | undefined {
  return found.find(({ type }) => type === coded.type) ?? found[0]
}

function actorsOf(coded: CodedSentence, event: FoundEvent | undefined): readonly string[] {
  if (event === undefined) return []
  const together = coded.recipients.length === 0 && coded.actors.length > 1
  return together ? [...new Set([...event.actors, ...event.recipients])] : event.actors
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one))
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
