import type { Article } from '@fogline/model'
import type { Placed } from './placed.ts'

/** "KALM, Jan. 6 (Wire) — ", "Kalm (Wire) - ": the first words of a paragraph, closed by a dash. */
const dateline =
  /^(?:\p{Lu}[\p{L}.'’ -]+,? ?){1,3}(?:,? ?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?)? ?(?:\([^)]{2,30}\))? ?(?:—|–|--|-|:) /u

export function isDateline({ span }: Placed, { text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  const block = blocks.find((one) => one.kind === 'paragraph' && one.start <= span.start && span.end <= one.end)
  if (block === undefined) return false
  const match = dateline.exec(text.slice(block.start, block.end))
  return (
    match !== null && span.end <= block.start + match[0].length && match[0].length < 80 && /[—–-]|\(/.test(match[0])
  )
}
