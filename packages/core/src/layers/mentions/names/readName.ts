import type { NameType, Span } from '@fogline/model'

/** A name that the tagger gives, without what does not belong to it, and of the type that it has in the article as a whole. */
export interface ReadName extends Span {
  readonly type: NameType
  /** From 0 to 1: how sure it is that this is a name of this type. */
  readonly probability: number
}
