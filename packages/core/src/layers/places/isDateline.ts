import type { Article } from '@fogline/model'
import type { Placed } from './placed.ts'

/** "KALM, Jan. 6 (Wire) — ", "Kalm (Wire) - ": the first words of a paragraph, closed by a dash. */
const dateline =
  /^(?:\p{Lu}[\p{L}.'’ -]+,? ?){1,3}(?:,? ?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?)? ?(?:\([^)]{2,30}\))? ?(?:—|–|--|-|:) /u

/** No dateline is longer, in UTF-16 code units; what is looked at stays short, so no page can make the pattern slow. */
const longest = 80

/** Does the name stand in a dateline? */
export function isDateline({ span }: Placed, { text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  const block = blocks.find((one) => one.kind === 'paragraph' && one.start <= span.start && span.end <= one.end)
  if (block === undefined) return false
  if (span.end > block.start + longest) return false
  const match = dateline.exec(text.slice(block.start, Math.min(block.end, block.start + longest)))
  return match !== null && span.end <= block.start + match[0].length && /[—–-]|\(/.test(match[0])
}
