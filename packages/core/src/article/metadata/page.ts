import type { PageContext } from '@fogline/model'
import type { Scan } from '../html/scan.ts'
import type { DateOrder } from './dates/writtenDate.ts'

/** Where a page comes from, what came with it, and when: null and undefined where unknown. */
export interface PageOrigin {
  readonly location: string
  readonly fetchedAt: string | null
  readonly context?: PageContext | undefined
}

/** What the readers of metadata read. */
export interface StatedPage {
  readonly scan: Scan
  readonly origin: PageOrigin
  readonly order: DateOrder
}
