import type { PicturePart, TopicCase } from '@fogline/model'
import { numericContentions } from './stories/contentions/numericContentions.ts'
import { toTracks } from './stories/tracks/toTracks.ts'

/** What the figures of one topic come to, wherever they were told. The order of the cases never shows. */
export function reconcileTopic(cases: readonly TopicCase[]): PicturePart {
  const sorted = [...cases].sort((a, b) => (a.figure.id < b.figure.id ? -1 : 1))
  const tracks = toTracks(sorted)
  const contentions = [...numericContentions(tracks, sorted)].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { copies: [], entities: [], events: [], stories: [], tracks, contentions, support: [], histories: [] }
}
