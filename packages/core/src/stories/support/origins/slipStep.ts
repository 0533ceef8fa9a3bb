import type { Statement } from '@fogline/model'
import type { TextStep } from './textSteps.ts'
import type { Said } from './trailOf.ts'

/**
 * From an article that names nobody to one that errs as it does and nobody else: they have it from one source, which the
 * other may name. The other is the one that names a source, else the one that was told earlier.
 */
export function slipStep(
  statement: Statement,
  { group, lookUps }: Said,
  namesSource: (statement: Statement) => boolean,
): TextStep | null {
  const { scene, slipsOf } = lookUps
  const slips = new Map(slipsOf(statement.article).map((slip) => [slip.article, slip]))
  if (slips.size === 0) return null
  const others = group
    .filter(({ article }) => slips.has(article) && scene.article(article).form !== 'digest')
    .sort((a, b) => scene.tellingOrder(a.article, b.article) || (a.id < b.id ? -1 : 1))
  const isEarlier = ({ article }: Statement) => scene.tellingOrder(article, statement.article) < 0
  const other = others.find(namesSource) ?? others.find(isEarlier)
  const slip = slips.get(other?.article ?? '')
  if (other === undefined || slip === undefined) return null
  const edge = {
    from: statement.article,
    to: other.article,
    kind: 'shares_primary_source' as const,
    because: `Both write “${slip.word}” where all others write “${slip.usual}”.`,
    evidence: slip.evidence,
    by: 'origins/shared-slip',
  }
  return { article: scene.article(other.article), edge, next: other }
}
