import { type Neighbourhood, type NeighbourhoodPicture, presentReadings, toHouses } from '@fogline/model'
import { toHistories } from './changes/toHistories.ts'
import { groupCopies } from './duplicates/groupCopies.ts'
import { correctReadings } from './judgements/correctReadings.ts'
import { judgeStories } from './judgements/judgeStories.ts'
import { judgedSets, toSameness } from './judgements/sameness.ts'
import { withReasons } from './judgements/withReasons.ts'
import { reconcileTopics } from './reconcileTopics.ts'
import { toContentions } from './stories/contentions/toContentions.ts'
import { joinEntities } from './stories/entities/joinEntities.ts'
import { joinEvents } from './stories/events/joinEvents.ts'
import { groupStories } from './stories/groups/groupStories.ts'
import { toStories } from './stories/groups/toStories.ts'
import { toScene } from './stories/scene/toScene.ts'
import { sameStatements } from './stories/support/sameStatements.ts'
import { supportOf } from './stories/support/supportOf.ts'
import { toCases } from './stories/tracks/toCases.ts'

/** What is going on in articles that are linked, and the cases that they give to topics beyond. The order of the readings never shows. */
export function reconcileNeighbourhood(neighbourhood: Neighbourhood): NeighbourhoodPicture {
  const { readings, judgements, captures, publishers = [] } = neighbourhood
  const sameness = toSameness(judgements)
  const corrected = correctReadings(readings, judgements)
  const sorted = [...corrected].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const { histories, kept, gone: changed } = toHistories(captures, sorted)
  const lineages = histories.flatMap((history) => history.lineages)
  const articles = sorted.map((reading) => reading.article)
  const houses = toHouses(publishers)
  const fingerprints = sorted.map((reading) => reading.fingerprint)
  const copies = groupCopies({ articles, fingerprints, lineages, houses })
  const entities = joinEntities({ readings: sorted, copies, judgements })
  const scene = toScene({ readings: presentReadings(sorted, histories), copies, entities, lineages, houses })
  const withPast = lineages.length === 0 ? scene : toScene({ readings: sorted, copies, entities, lineages, houses })
  const groups = judgeStories(groupStories(scene), judgements, scene)
  const storyOfArticle = new Map(
    groups.flatMap((group) => group.map((article) => [article, group[0] ?? article] as const)),
  )
  const storyOf = (article: string) => storyOfArticle.get(scene.presentOf(article)) ?? article
  const events = joinEvents(scene, storyOf, judgedSets(sameness))
  const { contentions, cases: denials } = toContentions(scene, storyOf)
  const cases = [...toCases(withPast, storyOf), ...denials]
  const topics = reconcileTopics(cases)
  const gone = new Set(changed.filter((id) => scene.statement(id) === undefined))
  const same = sameStatements(withPast, events, { tracks: topics.tracks, kept, gone, sets: judgedSets(sameness) })
  const denied = topics.contentions.filter(({ type }) => type === 'denial')
  const standing = supportOf({ groups: same, cases, contentions, denials: denied, judgements, scene: withPast, gone })
  const part = {
    copies,
    entities,
    events: withReasons(events, ({ members }) => members, sameness),
    stories: withReasons(toStories(groups, events, scene), ({ articles: told }) => told, sameness),
    tracks: [],
    contentions,
    support: standing.support,
    histories,
  }
  return { part, cases: [...cases, ...standing.cases] }
}
