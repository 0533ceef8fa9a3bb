import type { Ledger } from '@fogline/ledger'
import type { Brief, LedgerContent } from '@fogline/model'

/** What this server asks of a ledger: parts of it, never the whole. */
export type Source = Pick<
  Ledger,
  | 'appendJudgement'
  | 'briefContent'
  | 'contentAbout'
  | 'contentAround'
  | 'contentOf'
  | 'counts'
  | 'judgements'
  | 'list'
  | 'named'
  | 'search'
>

/** What a brief is to tell; the day (EDTF) from which on changes are told. */
export interface BriefScope {
  readonly since: string | null
  readonly story: string | null
}

/** What the caller wires in, so that this package holds no rules and no clock of its own. */
export interface ServeInput {
  readonly ledger: Source
  /** Makes and stores the picture anew, after a judgement. */
  readonly reconcile: () => Promise<unknown>
  readonly toBrief: (content: LedgerContent, scope?: BriefScope) => Brief
  readonly now: () => Date
  /** Name of whoever judges on this machine. */
  readonly analyst: string
}
