import type { Capture } from './change.ts'
import type { PageRecord } from './page.ts'

/** The capture that a page tells of by itself, where no ledger has counted the arrivals. */
export function toCapture({ id, location, sha256, fetchedAt }: PageRecord): Capture {
  return { page: id, location, sha256, fetchedAt, arrival: 0 }
}
