import type { Statement, VerificationRemark } from '@fogline/model'
import { hedge, pointsBack } from '../contentions/hedges.ts'
import { sentenceOf } from '../contentions/position.ts'
import type { Scene } from '../scene/toScene.ts'

/** What the page says of whether a statement is verified: in its sentence, or in the next one where that points back to it. */
export function remarksOn(statement: Statement, scene: Scene): readonly VerificationRemark[] {
  const sentence = sentenceOf(statement, scene)
  const status = statement.kind === 'figure' || statement.kind === 'event' ? statement.status : null
  if (statement.kind === 'claim' && statement.act === 'cannot_confirm') return []
  if (status === 'unverified' || hedge.test(sentence.text)) return [{ says: 'unverified', evidence: sentence }]
  const { text } = scene.article(statement.article)
  const next = scene
    .reading(statement.article)
    ?.layers.sentences.find(({ start }) => start >= Math.max(sentence.end, sentence.start + 1))
  const words = next === undefined ? '' : text.slice(next.start, next.end)
  if (next !== undefined && pointsBack.test(words) && hedge.test(words)) {
    return [
      { says: 'unverified', evidence: { article: statement.article, start: next.start, end: next.end, text: words } },
    ]
  }
  return status === 'confirmed' ? [{ says: 'confirmed', evidence: sentence }] : []
}
