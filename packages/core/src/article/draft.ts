import type { ArticleForm, BlockKind, Credit, MetadataValue, Removal } from '@fogline/model'

/** A block before its place in the final text is known. */
export interface DraftBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** What was found of one article, before ids and positions: the body without title and dek. */
export interface Draft {
  readonly title: string | null
  readonly dek: string | null
  readonly section: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly publishedTime: string | null
  readonly modifiedAt: string | null
  readonly canonical: string | null
  /** The day, or the month, that the address or another sign implies, for a page that states none. */
  readonly addressDay: string | null
  readonly language: string | null
  /** What the page itself calls it; null where it does not say. */
  readonly form: ArticleForm | null
  readonly body: readonly DraftBlock[]
  readonly credits: readonly Credit[]
  readonly metadata: readonly MetadataValue[]
}

/** What was found on a page and what was cut from it. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly removals: readonly Removal[]
}
