import { FoglineError } from '@fogline/model'
import type { Session } from '../database/database.ts'
import type { Migration } from './migration.ts'

/** One migration that was applied; `survivedFrom` as the program said that applied it. */
interface Applied {
  readonly number: number
  readonly survivedFrom: number | null
}

/** In order of their numbers. */
export function findApplied(session: Session): Promise<readonly Applied[]> {
  return session.query<Applied>('select number, survived_from as "survivedFrom" from migrations order by number')
}

/** Can a program that knows migrations up to `known` work with what later ones left? Each of them has to say so. */
function survives(applied: readonly Applied[], known: number): boolean {
  return applied.every(({ number, survivedFrom }) => number <= known || (survivedFrom ?? number) <= known)
}

/** Throws where a later version wrote the ledger, unless its migrations say that this one can work with it. */
export function refuseLater(applied: readonly Applied[], location: string, migrations: readonly Migration[]): void {
  const known = migrations.at(-1)?.number ?? 0
  if (survives(applied, known)) return
  const newest = applied.at(-1)?.number ?? 0
  throw new FoglineError('ledger/newer', `${location} was written by a later Fogline (migration ${newest})`, {
    hint: `This Fogline knows migrations up to ${known}: update it, or name another ledger with --ledger`,
  })
}
