import type { Span } from './span.ts'

export type ArticleForm = 'report' | 'opinion' | 'digest' | 'live' | 'release'
export type BlockKind = 'title' | 'dek' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'table'

/** One block of the final text. Blocks are in order, do not overlap and are separated by a blank line. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/**
 * Main text and metadata. `text` is title, dek and body with a blank line between blocks, and final: spans point into it.
 * `id` is a hash of page, index and text; `textId` of the text alone, so copies at other addresses share it.
 */
export interface Article {
  readonly id: string
  readonly textId: string
  readonly page: string
  readonly index: number
  readonly title: string | null
  readonly dek: string | null
  readonly section: string | null
  readonly author: string | null
  readonly outlet: string | null
  /** EDTF, as precise as the page states it; null where it states none. */
  readonly publishedAt: string | null
  readonly publishedBasis: 'stated' | 'implied' | null
  /** ISO 8601 with the offset that the page gives ("2031-03-03T23:10:00+02:00"); null where it states no hour. */
  readonly publishedTime: string | null
  /** EDTF: the last change that the page states. */
  readonly modifiedAt: string | null
  /** The address that the page calls its own. */
  readonly canonical: string | null
  /** ISO 639-1 */
  readonly language: string | null
  readonly form: ArticleForm
  readonly text: string
  /** Where the body begins in `text`, in UTF-16 code units. */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  /** Marks of origin that the page itself shows: datelines, credits, "first published by". */
  readonly credits: readonly Credit[]
  /** What each place of the page states, in order of preference, with the one that was taken and why. */
  readonly metadata: readonly MetadataValue[]
}

export type MetadataField =
  | 'title'
  | 'dek'
  | 'section'
  | 'author'
  | 'outlet'
  | 'publishedAt'
  | 'modifiedAt'
  | 'language'
  | 'canonical'

/** Where a value of the metadata stands: in the head, in marked elements, in visible words, in the address, in what came with the page. */
export type MetadataPlace =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'title-element'
  | 'link'
  | 'visible'
  | 'address'
  | 'context'
  | 'words'

/** One place's word on one field. `text` as written there, `value` as read; `because` says why it won, or lost to another. */
export interface MetadataValue {
  readonly field: MetadataField
  readonly place: MetadataPlace
  readonly text: string
  readonly value: string
  readonly chosen: boolean
  readonly because: string
}

/**
 * A mark that says where an article comes from, e.g. a wire's dateline. `outlet` is the name that the mark gives; `link`: the
 * page leads to the original it was made from.
 */
export interface Credit {
  readonly kind: 'dateline' | 'credit' | 'canonical' | 'feed-source' | 'link'
  readonly outlet: string
  readonly text: string
  readonly by: string
}
