/** Days that answer: of a point in time `from` alone, of a range both, null at an open end. X stands for a digit that does not matter. */
export interface Answer {
  readonly kind: 'point' | 'range'
  readonly from: string | null
  readonly till: string | null
}

/** A time that a case asks for: where it stands and what answers it, the nearest past one first. */
export interface WantedTime {
  readonly start: number
  readonly end: number
  readonly answers: readonly Answer[]
}

/** One text with its reference date and the dates that it asks for. `isSilent` where no time at all may be found in it. */
export interface TimeCase {
  readonly set: string
  readonly text: string
  readonly reference: string | null
  readonly wanted: readonly WantedTime[]
  readonly isSilent: boolean
  /** Why the data does not say what is asked for; null where it does. */
  readonly unclear: string | null
}
