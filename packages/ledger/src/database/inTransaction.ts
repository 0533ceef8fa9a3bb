import type { Session } from './database.ts'

/**
 * Commits what `work` did, or takes all of it back and throws on. Where even the rollback fails, the session has ended and the
 * database takes back by itself: the first error is the one to tell.
 */
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
    await session.query('rollback').catch(() => undefined)
    throw error
  }
}
