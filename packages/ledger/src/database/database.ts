/** Runs one statement of SQL with `$1` parameters. `Row` is what the statement is known to give; nothing checks it. */
export interface Session {
  readonly query: <Row>(sql: string, parameters?: readonly Parameter[]) => Promise<readonly Row[]>
}

export type Parameter = string | number | boolean | null

/** Sessions with a server; `waiting` are questions that wait for one. */
export interface Connections {
  readonly used: number
  readonly idle: number
  readonly waiting: number
}

/** The one thing that differs between an embedded folder and a server; everything above it speaks the same SQL. */
export interface Database extends Session {
  readonly kind: 'embedded' | 'postgres'
  /** All of `work` or nothing; it sees only its own session. */
  readonly transaction: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>
  /** A session for as long as `work` lasts, for locks that outlive a transaction. */
  readonly session: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>
  /** Null where there is no server. */
  readonly connections: () => Connections | null
  readonly close: () => Promise<void>
}
