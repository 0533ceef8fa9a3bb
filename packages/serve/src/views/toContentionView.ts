import type { Contention, ContentionView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toHolder } from './labels.ts'
import { nameTopic } from './toContentionCard.ts'
import { toClaimView, toFigureView } from './toStatementViews.ts'
import { toTrackCard } from './toTrackCard.ts'

/** A contention with the statements of each side told in full. */
export function toContentionView(prepared: Prepared, contention: Contention): ContentionView {
  const figures = contention.positions.flatMap((position) => position.figures)
  const tracks = new Set(figures.flatMap((figure) => prepared.trackOf.get(figure) ?? []))
  const { id, type, comparable, because, by } = contention
  return {
    id,
    topic: nameTopic(contention),
    type,
    comparable,
    because,
    by,
    positions: contention.positions.map((position) => ({
      holder: toHolder(prepared, position.holder),
      value: position.value,
      claims: position.claims.flatMap((claim) => {
        const found = prepared.claims.get(claim)
        return found ? [toClaimView(prepared, found)] : []
      }),
      figures: position.figures.flatMap((figure) => {
        const found = prepared.figures.get(figure)
        return found ? [toFigureView(prepared, found)] : []
      }),
      evidence: position.evidence,
    })),
    tracks: [...tracks].flatMap((track) => toTrackCard(prepared, track.id) ?? []),
    left: prepared.content.left.statements,
  }
}
