import type { Edtf, Token } from '@fogline/model'

/** One sentence with its tokens, and the day on which the article was published, as precisely as its page says it. */
export interface TimeInput {
  readonly text: string
  /** Where the sentence begins: spans of tokens count from the article's start. */
  readonly start: number
  readonly tokens: readonly Token[]
  readonly publishedAt: Edtf | null
}
