import type { PicturePart, TopicCase } from '@fogline/model'
import { denialContentions, deniedCases } from './stories/contentions/denialContentions.ts'
import { numericContentions } from './stories/contentions/numericContentions.ts'
import { raidContentions } from './stories/contentions/raidContentions.ts'
import { withoutParts } from './stories/contentions/toContentions.ts'
import { topicSupport } from './stories/support/topicSupport.ts'
import { placePresence } from './stories/tracks/placePresence.ts'
import { toTracks } from './stories/tracks/toTracks.ts'

/** What the figures of one topic come to, or the denials of one transfer, wherever they were told. The order of the cases never shows. */
export function reconcileTopic(cases: readonly TopicCase[]): PicturePart {
  const sorted = [...cases].sort((a, b) => (a.id < b.id ? -1 : 1))
  const figures = placePresence(sorted.filter((one) => one.kind === 'figure'))
  const tracks = toTracks(figures)
  const told = sorted.filter((one) => one.kind === 'denial' || one.kind === 'transfer')
  const denials = denialContentions(told)
  const denied = deniedCases(told)
  const contentions = withoutParts([...numericContentions(tracks, figures), ...raidContentions(figures), ...denials])
  const support = topicSupport(
    sorted
      .filter((one) => one.kind === 'support')
      .map((one) => (one.of.some(({ id }) => denied.has(id)) ? { ...one, isContested: true } : one)),
    tracks,
    contentions,
  )
  return { copies: [], entities: [], events: [], stories: [], tracks, contentions, support, histories: [] }
}
