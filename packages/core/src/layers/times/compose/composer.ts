import type { Edtf } from '@fogline/model'
import type { TimeValue } from '../timeValue.ts'

/** Words beside a time that make another of it: the whole span, and its value. `anchor` has its year. */
export type Composer = (around: {
  readonly before: string
  readonly behind: string
  readonly anchor: TimeValue
  readonly by: string
  readonly publishedAt: Edtf | null
}) => { readonly left: number; readonly right: number; readonly value: TimeValue } | null
