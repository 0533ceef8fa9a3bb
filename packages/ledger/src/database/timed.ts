import type { Database, Session } from './database.ts'

/** Hears how many seconds the database took for a question, answered or refused; waiting for a connection is part of it. */
export type OnQuery = (seconds: number) => void

/** The same database, timed from outside. */
export function timed(database: Database, onQuery: OnQuery): Database {
  return {
    ...database,
    ...timedSession(database, onQuery),
    transaction: (work) => around((timedWork) => database.transaction(timedWork), work, onQuery),
    session: (work) => around((timedWork) => database.session(timedWork), work, onQuery),
  }
}

type Work<Result> = (session: Session) => Promise<Result>

/** Getting a session, beginning and committing count as one question: all the time that is not the work's own. */
async function around<Result>(
  run: (work: Work<Result>) => Promise<Result>,
  work: Work<Result>,
  onQuery: OnQuery,
): Promise<Result> {
  const started = performance.now()
  let within = 0
  try {
    return await run(async (session) => {
      const began = performance.now()
      try {
        return await work(timedSession(session, onQuery))
      } finally {
        within += performance.now() - began
      }
    })
  } finally {
    onQuery((performance.now() - started - within) / 1000)
  }
}

function timedSession(session: Session, onQuery: OnQuery): Session {
  return {
    query: async (sql, parameters) => {
      const started = performance.now()
      try {
        return await session.query(sql, parameters)
      } finally {
        onQuery((performance.now() - started) / 1000)
      }
    },
  }
}
