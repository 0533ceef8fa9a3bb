import type { Page, Rejection } from '@fogline/model'

/** What a server calls the version that it sent; given back to it, it can say "not modified". */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What came of asking for an address. Times are milliseconds. */
export type Answer = Fetched | NotModified | Refusal

interface Answered {
  readonly validators: Validators
  /** How long the server calls its answer fresh (Cache-Control: max-age). */
  readonly freshFor: number | null
  /** Where only permanent redirects (301, 308) led, all of them. */
  readonly movedTo: string | null
}

export interface Fetched extends Answered {
  readonly kind: 'fetched'
  readonly page: Page
}

/** The bytes are those that were sent last time. */
export interface NotModified extends Answered {
  readonly kind: 'not-modified'
}

/** No bytes. `mayPass`: worth trying again later; `retryAfter`: how long the server asks to wait. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly rejection: Rejection
  readonly status: number | null
  readonly retryAfter: number | null
  readonly mayPass: boolean
}

/** A refusal before or without a server's answer. */
export function toRefusal(rejection: Rejection, mayPass: 'may-pass' | 'lasting'): Refusal {
  return { kind: 'refusal', rejection, status: null, retryAfter: null, mayPass: mayPass === 'may-pass' }
}
