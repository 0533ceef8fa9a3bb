/** A step of the work on one page, or on the picture. */
export type Stage = 'fetch' | 'tag' | 'read' | 'append' | 'picture'

/** What became of one task. */
export type Result = 'read' | 'known' | 'rejected' | 'failed' | 'dead' | 'given-back'

/** Words and numbers that go with a line of the log or a span of a trace. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>

/** How whoever operates Fogline sees what it does: metrics, logs and traces behind one door. */
export interface Telemetry {
  /** Times the work: a histogram by stage, and a span where traces are on. What the work throws is noted and thrown on. */
  readonly stage: <Value>(stage: Stage, fields: Fields, work: () => Promise<Value>) => Promise<Value>
  readonly count: (result: Result) => void
  readonly log: Record<'debug' | 'info' | 'warn' | 'error', (message: string, fields?: Fields) => void>
  /** Flushes what is not written yet. */
  readonly close: () => Promise<void>
}
