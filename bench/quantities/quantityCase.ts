/** One quantity that a case asks for: where it stands, its bounds, and the name of its unit; null where it only counts. */
export interface Wanted {
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
}

/** What the case's file lists of a text: all numbers, or only the quantities of one kind of unit. */
export type CaseKind = 'number' | 'range' | 'percent' | 'money' | 'measure' | 'all'

/** One text of Recognizers or quantulum3 with the quantities that it asks for; none where nothing may be found. */
export interface QuantityCase {
  readonly set: string
  readonly kind: CaseKind
  readonly text: string
  readonly wanted: readonly Wanted[]
}
