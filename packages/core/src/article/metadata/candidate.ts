import type { Edtf, MetadataField, MetadataPlace } from '@fogline/model'

/** One place's word on one field, before one is chosen. */
export interface Candidate {
  readonly field: MetadataField
  readonly place: MetadataPlace
  /** Which of the ways in which a place says it; the choosers list these in order of preference. */
  readonly source: Source
  readonly text: string
  readonly value: string
  /** The moment, where the field is a date and an hour stands with it. */
  readonly time?: string | null
  /** Where the numbers of a date can be read in another order: the day it would be then. */
  readonly other?: Edtf | null
}

/** Every way in which a page, or what came with it, says something of its article. */
export type Source =
  | 'article-data'
  | 'other-data'
  | 'meta-name'
  | 'loose-name'
  | 'marked-element'
  | 'marked-time'
  | 'head-time'
  | 'any-time'
  | 'labelled-line'
  | 'head-line'
  | 'any-line'
  | 'beside-line'
  | 'heading'
  | 'head-element'
  | 'feed'
  | 'file-made'
  | 'address-day'
  | 'address-month'
  | 'picture-address'
  | 'change'
