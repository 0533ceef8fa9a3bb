import type { Accounts, RatedSource, Statement } from '@fogline/model'
import type { LookUps } from './origins/lookUps.ts'
import { toAccounts } from './origins/toAccounts.ts'
import { sortBy, uniqueBy } from './origins/uniqueBy.ts'
import { isWithdrawn, presentStatements } from './presentStatements.ts'
import { remarksOn } from './remarksOn.ts'
import { stanceOf } from './stanceOf.ts'

interface AccountsInput {
  readonly lookUps: LookUps
  /** Ids of statements that a later version of their page no longer makes. */
  readonly gone: ReadonlySet<string>
  readonly rate: (statements: readonly Statement[]) => RatedSource | null
}

/** All that a neighbourhood brings to the standing of what a group of its statements says. */
export function toAccountsOf(group: readonly Statement[], { lookUps, gone, rate }: AccountsInput): Accounts {
  const { scene } = lookUps
  const statements = presentStatements(group, scene)
  const told = statements.filter(({ article }) => scene.article(article).form !== 'digest')
  const counted = told.length > 0 ? told : statements
  const remarks = counted.flatMap((one) => remarksOn(one, scene))
  return {
    isPast: group.every(({ article }) => scene.presentOf(article) !== article),
    isGone: isWithdrawn(group, gone, scene),
    ...toAccounts(statements, lookUps),
    stances: uniqueBy(
      counted.map((one) => stanceOf(one, lookUps)),
      (stance) => JSON.stringify(stance),
    ),
    remarks: sortBy(
      uniqueBy(remarks, ({ evidence: { article, start } }) => JSON.stringify([article, start])),
      ({ evidence: { article, start } }) => `${article} ${String(start).padStart(9, '0')}`,
    ),
    rated: rate(group),
  }
}
