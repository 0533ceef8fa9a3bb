import type { Decided, Judgement, Statement } from '@fogline/model'
import { byTime, effectiveJudgements } from './effectiveJudgements.ts'
import { sayCorrections } from './sayCorrections.ts'

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

/**
 * What people decided on a thing: which values of it they corrected, and that they accepted or rejected it. On a news event
 * the last decision on any statement of it counts, since its own id may change as it grows.
 */
export function decidedOn(
  id: string,
  statements: readonly Statement[],
  standings: ReadonlyMap<string, Judgement>,
): Decided {
  const own = statements.filter((one) => one.id === id)
  const ids = own.length > 0 ? [id] : [id, ...statements.map((one) => one.id)]
  const judgement = ids
    .flatMap((one) => standings.get(one) ?? [])
    .sort(byTime)
    .at(-1)
  const said = [sayCorrections(own.length > 0 ? own : statements), ...(judgement === undefined ? [] : [say(judgement)])]
  return { id, said: said.filter((one) => one !== '').join(' '), isRejected: judgement?.verdict === 'reject' }
}

function say({ by, verdict, because }: Judgement): string {
  const why = because === null ? '' : ` (“${because}”)`
  return `${by} ${verdict === 'accept' ? 'accepted' : 'rejected'} it${why}.`
}
