import type { Claim, Transfer } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { isBare } from './denials.ts'

const handover = /\b(?:transfers?|deliver(?:y|ies)|shipments?|suppl(?:y|ies)|sales?|handover|deals?)\b/i

/** The transfers that a bare denial ("again denied the transfer") means: those that its article told before it. */
export function deniedTransfers(denial: Claim, scene: Scene): readonly Transfer[] {
  if (!isBare(denial) || !handover.test(denial.content.map(({ text }) => text).join(' '))) return []
  return scene.transfers.filter(
    ({ article, stage, evidence }) =>
      article === denial.article &&
      stage !== 'denied' &&
      evidence.some(({ article: where, start }) => where === article && start < denial.sentence.start),
  )
}
