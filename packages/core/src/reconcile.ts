import type { Neighbourhood, Picture } from '@fogline/model'
import { groupCopies } from './duplicates/groupCopies.ts'
import { pictureVersion } from './pictureVersion.ts'
import { toContentions } from './stories/contentions/toContentions.ts'
import { joinEntities } from './stories/entities/joinEntities.ts'
import { joinEvents } from './stories/events/joinEvents.ts'
import { groupStories, toStories } from './stories/groups/groupStories.ts'
import { toScene } from './stories/scene/toScene.ts'
import { sameStatements } from './stories/support/sameStatements.ts'
import { toSupport } from './stories/support/toSupport.ts'
import { toTracks } from './stories/tracks/toTracks.ts'

/** What is going on, from all that was said and what people decided. The order of the readings never shows. */
export function reconcile({ readings, judgements }: Neighbourhood): Picture {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const copies = groupCopies({ articles: sorted.map((r) => r.article), fingerprints: sorted.map((r) => r.fingerprint) })
  const entities = joinEntities({ readings: sorted, copies, judgements })
  const scene = toScene({ readings: sorted, copies, entities })
  const groups = groupStories(scene)
  const storyOfArticle = new Map(
    groups.flatMap((group) => group.map((article) => [article, group[0] ?? article] as const)),
  )
  const storyOf = (article: string) => storyOfArticle.get(article) ?? article
  const events = joinEvents(scene)
  const stories = toStories(groups, events, scene)
  const tracks = toTracks(scene, storyOf)
  const contentions = toContentions(scene, tracks, storyOf)
  const support = toSupport({ groups: sameStatements(scene, events, tracks), contentions, judgements, scene })
  return { version: pictureVersion, copies, entities, events, stories, tracks, contentions, support, histories: [] }
}
