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
  /** ISO 639-1 */
  readonly language: string | null
  readonly form: ArticleForm
  readonly text: string
  /** Where the body begins in `text`, in UTF-16 code units. */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  /** Marks of origin that the page itself shows: datelines, credits, "first published by". */
  readonly credits: readonly Credit[]
}

/** A mark that says where an article comes from, e.g. a wire's dateline. `outlet` is the name that the mark gives. */
export interface Credit {
  readonly kind: 'dateline' | 'credit' | 'canonical' | 'feed-source'
  readonly outlet: string
  readonly text: string
  readonly by: string
}
