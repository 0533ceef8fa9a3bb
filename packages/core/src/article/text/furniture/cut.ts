import type { Rule } from '@fogline/model'

/**
 * What a piece of furniture does to the lines around it. `stub`: stands between a title and its body. `end`: an article
 * ends here. `list`: headlines of other pages follow. `teaser`: the next headline is another page's. `rest`: nothing below
 * belongs to the article. `date`, `byline`, `credit`: `value` says it; `author` stands beside a date.
 */
export interface Cut {
  readonly role: 'cut' | 'stub' | 'end' | 'list' | 'teaser' | 'rest' | 'date' | 'byline' | 'credit'
  readonly reason: string
  readonly value: string | null
  readonly author: string | null
}

interface LineInput {
  readonly text: string
}

export type FurnitureRule = Rule<LineInput, Cut>
