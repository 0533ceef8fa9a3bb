import type { Country, GazetteerPlace } from '@fogline/model'

/** A name that may be a place: the country it names, or the places of that name. Both empty: a place that no gazetteer has. */
export interface Candidate {
  readonly name: string
  readonly country: Country | null
  readonly places: readonly GazetteerPlace[]
  /** Is it the capital of a state, named where its government is meant? */
  readonly isSeat: boolean
  /** Is it a state that no list has, by what the article tells of it? */
  readonly isTextState?: boolean
}
