import type { Article } from '@fogline/model'
import type { Placed } from './placed.ts'

/** "KALM, Jan. 6 (Wire) — ", "Kalm (Wire) - ": the first words of a paragraph, closed by a dash. */
const dateline =
  /^(?:\p{Lu}[\p{L}.'’ -]+,? ?){1,3}(?:,? ?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?)? ?(?:\([^)]{2,30}\))? ?(?:—|–|--|-|:) /u

const day = '(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:[.,]? \\d{4})?'
const head = "(?:\\p{Lu}[\\p{Lu}'’-]{2,20} ?){1,3}(?:, \\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2})?"

/** "KALM, Arvania (Jan. 6, 2011)", "KALM (Wire) — ": a town in capitals with a day or a wire behind it is a dateline wherever it stands, since saved pages run the head of a release into it. */
const inside = new RegExp(
  `(?<![\\p{L}\\d])${head} ?(?:\\(${day}\\)|\\([^()]{2,30}\\) ?(?:—|–|--|-) |, ${day} (?:—|–|--) )`,
  'gu',
)

/** "Kalm, Arvania (Jan. 6) In Orel": at the beginning a day in brackets is enough. */
const opening = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]{1,20},? ?){1,4} ?\\(${day}\\)`, 'u')

/** No dateline is longer, in UTF-16 code units; what is looked at stays short, so no page can make the pattern slow. */
const longest = 80

/** Does the name stand in a dateline? */
export function isDateline({ span }: Placed, { text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  const block = blocks.find((one) => one.kind === 'paragraph' && one.start <= span.start && span.end <= one.end)
  if (block === undefined) return false
  return isOpening(span, block, text) || isInside(span, block, text)
}

type Stretch = Placed['span']

function isOpening(span: Stretch, block: Stretch, text: string): boolean {
  if (span.end > block.start + longest) return false
  const words = text.slice(block.start, Math.min(block.end, block.start + longest))
  const match = dateline.exec(words)
  const isHead = match !== null && span.end <= block.start + match[0].length && /[—–-]|\(/.test(match[0])
  return isHead || span.end <= block.start + (opening.exec(words)?.[0].length ?? 0)
}

function isInside(span: Stretch, block: Stretch, text: string): boolean {
  const from = Math.max(block.start, span.start - longest / 2)
  const words = text.slice(from, Math.min(block.end, span.end + longest))
  return [...words.matchAll(inside)].some(
    (match) => from + match.index <= span.start && span.end <= from + match.index + match[0].length,
  )
}
