import type { Judgement, Statement, Support } from '@fogline/model'
import { byTime, effectiveJudgements } from './effectiveJudgements.ts'

/** The last decision on each statement to accept or reject it; "unsure" takes it back. */
export function toStandings(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const standings = new Map<string, Judgement>()
  for (const judgement of effectiveJudgements(judgements)) {
    for (const id of judgement.about) {
      if (judgement.verdict === 'accept' || judgement.verdict === 'reject') standings.set(id, judgement)
      if (judgement.verdict === 'unsure') standings.delete(id)
    }
  }
  return standings
}

/** The decision on a thing; on a news event the last on any statement of it, since its own id may change as it grows. */
export function standingOf(
  of: string,
  statements: readonly Statement[],
  standings: ReadonlyMap<string, Judgement>,
): Judgement | undefined {
  if (standings.size === 0) return undefined
  const ids = statements.some(({ id }) => id === of) ? [of] : [of, ...statements.map(({ id }) => id)]
  return ids
    .flatMap((id) => standings.get(id) ?? [])
    .sort(byTime)
    .at(-1)
}

/** A person's decision stands beside what was worked out; the counts stay as they are. */
export function withStanding(support: Support, judgement: Judgement | undefined): Support {
  if (judgement === undefined) return support
  const said = `${judgement.by} ${judgement.verdict === 'accept' ? 'accepted' : 'rejected'} it`
  const why = judgement.because === null ? '' : ` (“${judgement.because}”)`
  const status = judgement.verdict === 'reject' ? 'discounted' : support.status
  return { ...support, status, because: `${support.because} ${said}${why}.` }
}
