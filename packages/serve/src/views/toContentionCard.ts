import type { Contention, ContentionCard } from '@fogline/model'

/** One row of the list of contentions. */
export function toContentionCard({ id, topic, type, comparable, because, positions }: Contention): ContentionCard {
  return {
    id,
    topic,
    type,
    comparable,
    because,
    positions: positions.map(({ holder, value }) => ({
      holder: holder?.text ?? null,
      value,
    })),
  }
}
