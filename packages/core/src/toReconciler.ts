import type { Judgement, Publisher, Reconciler } from '@fogline/model'
import { type ArticleProfile, neighbourhoodSize, strengthOf, toArticleProfile } from './articleProfile.ts'
import { effectiveJudgements } from './judgements/effectiveJudgements.ts'
import { pictureVersion } from './pictureVersion.ts'
import { reconcileNeighbourhood } from './reconcileNeighbourhood.ts'
import { reconcileTopic } from './reconcileTopic.ts'

/** How a ledger works what comes into its picture. `publishers` are the houses of the press, whose titles are one publisher each. */
export function toReconciler(publishers: readonly Publisher[]): Reconciler<ArticleProfile> {
  return {
    version: pictureVersion,
    toProfile: toArticleProfile,
    strengthOf,
    size: neighbourhoodSize,
    judgedLinks,
    reconcileNeighbourhood: (neighbourhood) => reconcileNeighbourhood({ ...neighbourhood, publishers }),
    reconcileTopic,
  }
}

/** The articles of whatever a person calls the same are looked at together; names are joined wherever they stand, and link nothing. */
function judgedLinks(judgements: readonly Judgement[]): readonly (readonly [string, string])[] {
  return effectiveJudgements(judgements)
    .filter(({ verdict }) => verdict === 'same')
    .flatMap(({ about, articles = about }) => {
      const [first = '', ...others] = articles.filter((id) => !id.includes(' '))
      return others.map((other) => [first, other] as const)
    })
}
