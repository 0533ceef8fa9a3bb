import type { EventMention, Layers } from '@fogline/model'
import { toAlpha3 } from './countryCodes.ts'

export interface FoundEvent {
  readonly type: EventMention['type']
  /** ISO alpha-3, "none" for a party without a country; also what the text implies of a side whose words name none. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** What a sentence tells first, as one who codes one event a sentence would take it: its event mentions in order, those denied behind the rest. */
export function toFoundEvents({
  eventMentions,
  entities,
}: Pick<Layers, 'eventMentions' | 'entities'>): readonly FoundEvent[] {
  const countryOf = new Map(entities.map(({ id, country }) => [id, country === null ? 'none' : toAlpha3(country)]))
  const countries = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => countryOf.get(id) ?? [])),
  ]
  const rank = ({ status }: EventMention): number => (status === 'denied' ? 1 : 0)
  return [...eventMentions]
    .sort((a, b) => rank(a) - rank(b) || a.trigger.start - b.trigger.start)
    .map(({ type, actors, recipients, implied = [] }) => {
      const by = (side: 'actor' | 'recipient'): readonly string[] =>
        implied.filter((one) => one.side === side).map(({ country }) => toAlpha3(country))
      return {
        type,
        actors: by('actor').length > 0 ? by('actor') : countries(actors),
        recipients: by('recipient').length > 0 ? by('recipient') : countries(recipients),
      }
    })
}
