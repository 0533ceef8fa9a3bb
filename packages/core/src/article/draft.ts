import type { BlockKind, Credit } from '@fogline/model'

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
  readonly language: string | null
  readonly body: readonly DraftBlock[]
  readonly credits: readonly Credit[]
}
