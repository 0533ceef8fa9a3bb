import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'

/**
 * What processes take turns at. `linking`: one at a time. `making`: shared by all that make parts; who holds it alone knows
 * that no part is half made. `folding`: totals of entities.
 */
export type Turn = 'linking' | 'making' | 'folding'

/** A schema is a ledger: two of one database do not wait for each other. */
const toNumber = (name: string): string => `hashtextextended(current_schema()::text || ' ' || ${name}, 0)`

/** Takes a turn until the transaction ends, if nobody has it. */
export async function tryTurn(session: Session, turn: Turn): Promise<boolean> {
  const sql = `select pg_try_advisory_xact_lock(${toNumber('$1')}) as got`
  return (await session.query<{ got: boolean }>(sql, [turn]))[0]?.got === true
}

/** Takes a turn until the transaction ends, when nobody has it. */
export async function waitTurn(session: Session, turn: Turn): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(${toNumber('$1')})`, [turn])
}

/** Takes a turn beside others that share it, until the transaction ends; true, since it waits for whoever has it alone. */
export async function shareTurn(session: Session, turn: Turn): Promise<true> {
  await session.query(`select pg_advisory_xact_lock_shared(${toNumber('$1')})`, [turn])
  return true
}

/** Waits until all that share a turn now have ended, and holds nobody up after that. */
export async function waitForSharers(session: Session, turn: Turn): Promise<void> {
  const number = toNumber('$1')
  await session.query(`select pg_advisory_lock(${number}), pg_advisory_unlock(${number})`, [turn])
}

/** Takes those of the scopes that nobody works at, until the transaction ends. */
export async function tryScopes(session: Session, kind: string, scopes: readonly string[]): Promise<readonly string[]> {
  const sql = `with given as materialized (select jsonb_array_elements_text($2::jsonb) as scope)
    select scope from given where pg_try_advisory_xact_lock(${toNumber(`$1 || ' ' || scope`)})`
  return (await session.query<{ scope: string }>(sql, [kind, toJsonb(scopes)])).map(({ scope }) => scope)
}
