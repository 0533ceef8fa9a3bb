import type { Edtf } from '@fogline/model'

/** One sentence, and the day on which the article was published, as precisely as its page says it. */
export interface TimeInput {
  readonly text: string
  readonly publishedAt: Edtf | null
}
