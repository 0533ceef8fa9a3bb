import type { Edtf } from '@fogline/model'

/** What a time rule makes of its words. `date` has XXXX for a year that the words leave open; null where no date can be written. */
export interface TimeValue {
  readonly date: Edtf | null
  readonly basis: 'stated' | 'implied'
  readonly anchor: Edtf | null
}

/** A date that the words themselves give. */
export function stated(date: Edtf): TimeValue {
  return { date, basis: 'stated', anchor: null }
}

/** A date counted from the publication, or from nothing where that is unknown. */
export function implied(date: Edtf | null, anchor: Edtf | null): TimeValue {
  return { date, basis: 'implied', anchor: date === null ? null : anchor }
}
