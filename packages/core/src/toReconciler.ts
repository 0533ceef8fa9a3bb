import type { LinkProfile, Publisher, Reconciler } from '@fogline/model'
import { pictureVersion } from './pictureVersion.ts'
import { reconcileNeighbourhood } from './reconcileNeighbourhood.ts'
import { reconcileTopic } from './reconcileTopic.ts'

/** How a ledger works what comes into its picture. `publishers` are the houses of the press, whose titles are one publisher each. */
export function toReconciler(publishers: readonly Publisher[]): Reconciler<LinkProfile> {
  return {
    version: pictureVersion,
    toProfile: ({ article }) => ({ article: article.id, keys: ['all'], lookups: ['all'] }),
    strengthOf: () => 1,
    size: { levels: [1], most: 256 },
    judgedLinks: () => [],
    reconcileNeighbourhood: (neighbourhood) => reconcileNeighbourhood({ ...neighbourhood, publishers }),
    reconcileTopic,
  }
}
