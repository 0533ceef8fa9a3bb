import type { Edtf } from '@fogline/model'

/** How a page orders the numbers of a date that has no month's name: 3/4/2031 is in April, or in March. */
export type DateOrder = 'day-first' | 'month-first'

/** A date in a text: its words there, its day as precise as written, and the moment where an hour stands with it. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly day: Edtf
  /** ISO 8601, with the offset that is written; none where none is. */
  readonly time: string | null
  /** The day it would be in the other order of numbers; null where only one order is possible. */
  readonly other: Edtf | null
}
