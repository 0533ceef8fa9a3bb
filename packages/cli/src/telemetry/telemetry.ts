/** A step of the work on one page, or on the picture. */
export type Stage = 'fetch' | 'tag' | 'read' | 'append' | 'picture'

/** What became of one task. */
export type Result = 'read' | 'known' | 'rejected' | 'failed' | 'dead' | 'given-back'

/** Words and numbers that go with a line of the log or a span of a trace. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>

/** Connections to the database; `waiting` are questions that wait for one. */
export interface Connections {
  readonly used: number
  readonly idle: number
  readonly waiting: number
}

/** What is asked at the moment when somebody looks at the metrics; what is left out is not shown. */
export interface Watched {
  readonly queue?: () => Promise<Readonly<Record<'waiting' | 'taken' | 'dead', number>>>
  /** Null where there is no server. */
  readonly connections?: () => Connections | null
  /** How much waits to be worked into the picture. */
  readonly backlog?: () => Promise<Readonly<Record<'touched' | 'stale', number>>>
}

/** How whoever operates Fogline sees what it does: metrics, logs and traces behind one door. */
export interface Telemetry {
  /** Times the work: a histogram by stage, and a span where traces are on. What the work throws is noted and thrown on. */
  readonly stage: <Value>(stage: Stage, fields: Fields, work: () => Promise<Value>) => Promise<Value>
  readonly count: (result: Result) => void
  readonly log: Record<'debug' | 'info' | 'warn' | 'error', (message: string, fields?: Fields) => void>
  /** Notes that a task goes to the queue. Gives the W3C `traceparent` that travels with it, null where traces are off. */
  readonly send: (fields: Fields) => string | null
  /** All that is done for one task, in the trace of whoever sent it where that is known; its stages are spans within. */
  readonly receive: <Value>(
    task: { readonly traceparent: string | null; readonly fields: Fields },
    work: () => Promise<Value>,
  ) => Promise<Value>
  /** Seconds that the database took for one question. */
  readonly database: (seconds: number) => void
  /** Adds to what is asked when somebody looks. */
  readonly watch: (watched: Watched) => void
  /** All numbers in the text format of Prometheus. */
  readonly metrics: () => Promise<string>
  /** Flushes what is not written yet. */
  readonly close: () => Promise<void>
}
