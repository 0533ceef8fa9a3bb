import { FoglineError, hashId, type Judgement, type JudgementRequest, type LedgerContent } from '@fogline/model'
import { judgedIndexOf } from './judgedIndex.ts'
import { onlyStatement, toAbout } from './toAbout.ts'
import { toCorrection } from './toCorrection.ts'

type Content = Pick<LedgerContent, 'readings' | 'picture' | 'judgements'>

/** Makes of what a person asks for the judgement that is appended; an error says why it cannot be one. */
export function toJudgement(
  request: JudgementRequest,
  content: Content,
  { by, at }: { readonly by: string; readonly at: string },
): Judgement {
  const index = judgedIndexOf(content)
  const { verdict, because, to, reliability } = request
  const { about, articles } = toAbout(request, index)
  const decided = { kind: 'judgement' as const, about, by, at, because, ...(articles.length > 0 ? { articles } : {}) }
  const idOf = (what: string | null) => hashId(['judgement', verdict, about, because, by, at, what])
  if (verdict === 'correct') {
    const statement = onlyStatement(about, index)
    const reading = index.readings.get(statement.article)
    if (reading === undefined) throw new Error(`a statement without its article ${statement.article}`)
    const correction = toCorrection(statement, reading, to ?? {})
    return { ...decided, id: idOf(JSON.stringify(correction)), verdict, correction }
  }
  if (verdict === 'rate') {
    if (reliability === undefined)
      throw new FoglineError('judge/unfit', 'A rating says how reliable the source is.', {
        hint: 'A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged.',
      })
    return { ...decided, id: idOf(reliability), verdict, reliability }
  }
  return { ...decided, id: idOf(null), verdict }
}
