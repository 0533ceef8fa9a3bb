import { trackLabel } from '@fogline/core/writers'
import type { ListedContention } from '@fogline/ledger'
import type { Contention, ContentionCard } from '@fogline/model'

/** One row of the list of contentions. */
export function toContentionCard({
  id,
  topic,
  type,
  comparable,
  because,
  positions,
}: ListedContention): ContentionCard {
  return {
    id,
    topic: nameTopic({ type, topic }),
    type,
    comparable,
    because,
    positions: positions.map(({ holder, value }) => ({
      holder: holder?.text ?? null,
      value,
    })),
  }
}

/** Contested counts are named as their track is. */
export function nameTopic({ type, topic }: Pick<Contention, 'type' | 'topic'>): string {
  return type === 'numeric' || type === 'revision' ? trackLabel(topic) : topic
}
