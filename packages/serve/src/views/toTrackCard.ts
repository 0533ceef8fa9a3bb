import { trackLabel } from '@fogline/core/writers'
import type { TrackCard } from '@fogline/model'
import type { Prepared } from '../prepare.ts'

/** One row of the list of tracks: the bounds that its points span together, and who holds them. */
export function toTrackCard({ trackCards }: Prepared, id: string): TrackCard | null {
  const card = trackCards.get(id)
  return card === undefined ? null : labelTrack(card)
}

/** What is counted, as a reader says it. */
export function labelTrack(card: TrackCard): TrackCard {
  return { ...card, label: trackLabel(card.label) }
}
