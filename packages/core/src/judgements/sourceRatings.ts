import type { Judgement, RatedSource, RatingVerdict, Statement } from '@fogline/model'
import { holderOf } from '../stories/scene/holderOf.ts'
import type { Scene } from '../stories/scene/toScene.ts'
import { effectiveJudgements } from './effectiveJudgements.ts'
import { entityRef, outletRef } from './stableIds.ts'

/** The last rating of each source. */
export function toRatings(judgements: readonly Judgement[]): ReadonlyMap<string, RatingVerdict> {
  const ratings = new Map<string, RatingVerdict>()
  for (const judgement of effectiveJudgements(judgements)) {
    if (judgement.verdict === 'rate') for (const id of judgement.about) ratings.set(id, judgement)
  }
  return ratings
}

/** The rating of who says it, with the name of who that is. */
interface Rated {
  readonly rating: RatingVerdict
  readonly name: string
}

/**
 * The analyst's reliability of those who say a thing. An account is as reliable as its speaker, or, where nobody rated that
 * one, as the outlet that told it first: a copy adds nothing. Of several accounts the most reliable counts, since whoever
 * else tells a thing takes nothing from it. Null where nobody rated any of them.
 */
export function toRater(
  judgements: readonly Judgement[],
  scene: Scene,
): (statements: readonly Statement[]) => RatedSource | null {
  const ratings = toRatings(judgements)
  if (ratings.size === 0) return () => null
  const speakers = ratedEntities(ratings, scene)
  const rateOf = (statement: Statement): Rated | null => {
    const holder = holderOf(statement, scene)
    const speaker = speakers.get(holder?.entity ?? '')
    if (speaker !== undefined) return { rating: speaker, name: holder?.text ?? '' }
    const { outlet } = scene.article(scene.voiceOf(statement.article))
    const rating = outlet === null ? undefined : ratings.get(outletRef(outlet))
    return rating === undefined ? null : { rating, name: outlet ?? '' }
  }
  return (statements) => {
    const [best] = statements.flatMap((one) => rateOf(one) ?? []).sort(byReliability)
    if (best === undefined) return null
    const { reliability, by, because } = best.rating
    const why = because === null ? '' : ` (“${because}”)`
    return { reliability, because: `${by} rated ${best.name} ${reliability}${why}.`, order: key(best) }
  }
}

function byReliability(a: Rated, b: Rated): number {
  const [x, y] = [key(a), key(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function key({ rating, name }: Rated): string {
  return `${rating.reliability} ${name} ${rating.id}`
}

/** By joined entity, the last rating of any name that it has. */
function ratedEntities(ratings: ReadonlyMap<string, RatingVerdict>, scene: Scene): ReadonlyMap<string, RatingVerdict> {
  const rated = new Map<string, RatingVerdict>()
  for (const entity of scene.readings.flatMap(({ layers }) => layers.entities)) {
    const ref = entityRef(entity)
    const rating = ref === null ? undefined : ratings.get(ref)
    const joined = scene.entityOf(entity.id)
    if (rating === undefined || joined === null) continue
    const known = rated.get(joined.id)
    if (known === undefined || `${known.at} ${known.id}` < `${rating.at} ${rating.id}`) rated.set(joined.id, rating)
  }
  return rated
}
