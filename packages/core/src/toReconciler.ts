import type { Judgement, Publisher, Reconciler } from '@fogline/model'
import { type ArticleProfile, neighbourhoodSize, strengthOf, toArticleProfile } from './articleProfile.ts'
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

/** Whatever a person calls the same is looked at together; ids that are no articles link nothing. */
function judgedLinks(judgements: readonly Judgement[]): readonly (readonly [string, string])[] {
  return judgements
    .filter(({ verdict }) => verdict === 'same')
    .flatMap(({ about: [first, ...others] }) => others.map((other) => [first ?? other, other] as const))
}
