import type { Session } from './database.ts'

/** Commits what `work` did, or takes all of it back and throws on. */
export async function inTransaction<Result>(
  session: Session,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  await session.query('begin')
  try {
    const result = await work(session)
    await session.query('commit')
    return result
  } catch (error) {
    await session.query('rollback')
    throw error
  }
}
