import type {
  ArticleReading,
  Brief,
  Judgement,
  LedgerContent,
  PageRecord,
  Picture,
  Rejection,
  Span,
  Statement,
} from '@fogline/model'

/** Words that the ledger found: `marks` are spans of `snippet`; `start` is where a statement's sentence begins. */
export interface FoundWords {
  readonly kind: 'article' | Statement['kind']
  readonly id: string
  readonly article: string
  readonly title: string | null
  readonly snippet: string
  readonly marks: readonly Span[]
}

/** What this server asks of a ledger; `openLedger` of @fogline/ledger gives one. */
export interface Source {
  readonly picture: () => Promise<Picture | null>
  readonly articleReadings: () => Promise<readonly ArticleReading[]>
  readonly pages: () => Promise<readonly PageRecord[]>
  readonly rejections: () => Promise<readonly Rejection[]>
  readonly judgements: () => Promise<readonly Judgement[]>
  readonly search: (words: string, limit: number) => Promise<readonly FoundWords[]>
  readonly appendJudgement: (judgement: Judgement) => Promise<unknown>
}

/** What the caller wires in, so that this package holds no rules and no clock of its own. */
export interface ServeInput {
  readonly ledger: Source
  /** Makes and stores the picture anew, after a judgement. */
  readonly reconcile: () => Promise<unknown>
  readonly toBrief: (content: LedgerContent) => Brief
  readonly now: () => Date
  /** Name of whoever judges on this machine. */
  readonly analyst: string
}
