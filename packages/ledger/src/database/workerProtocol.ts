import type { Parameter } from './database.ts'

/** What the thread begins with; `template` is an archive to fill a new folder from, null where the folder is to be opened. */
export interface ThreadStart {
  readonly folder: string
  readonly template: string | null
}

/** What the main thread asks of the database's thread. Answered in the order of asking. */
export type WorkerRequest =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly parameters: readonly Parameter[] }
  | { readonly id: number; readonly kind: 'close' }

/** Rows, with the names of the columns that hold JSON as text; or what went wrong with PostgreSQL's own code for it. */
export interface WorkerAnswer {
  readonly id: number
  readonly rows: readonly Readonly<Record<string, unknown>>[] | null
  readonly json: readonly string[]
  readonly error: { readonly message: string; readonly code: string | null } | null
}
