import type { DraftBlock } from '../draft.ts'
import { isDigestHeading } from '../isDigestHeading.ts'
import { saysMachine } from './saysMachine.ts'

/** A body without the box in which the page sums it up, and the box. */
export interface Summed<Part> {
  readonly body: readonly Part[]
  readonly box: readonly Part[]
}

/** Why a box is cut. */
export const summaryReason = 'A summary of the article made by the page; it tells the article again.'

/** Fewer words after the box are no report: what is there is the summary. */
const fewestWords = 80

/** How many lines above a box may stand: a dateline's paragraph, a note. */
const furthest = 5

/**
 * Cuts the box of key points at the head of a full report: it tells the report again. A text that nobody signs, or that ends
 * with a wrap-up as it began with takeaways, is itself the retelling and keeps all its lines. `signs`: author, day, outlet,
 * credits, as far as the page states them.
 */
export function cutSummary<Part extends DraftBlock>(
  body: readonly Part[],
  signs: readonly (string | null)[],
): Summed<Part> {
  const { from, to } = findBox(body)
  if (to === from || signs.every((sign) => sign === null) || body.some(isWrapUp)) return { body, box: [] }
  const rest = body.filter((_, at) => at < from || at >= to)
  const [box, told] = [wordsOf(body.slice(from, to)), wordsOf(rest.filter(({ kind }) => kind === 'paragraph'))]
  if (told < fewestWords || told < box * 1.5) return { body, box: [] }
  return { body: rest, box: body.slice(from, to) }
}

/** Where the heading of key points and its points stand among the first blocks; nowhere where no points follow it. */
export function findBox(body: readonly DraftBlock[]): { readonly from: number; readonly to: number } {
  const from = body.slice(0, furthest + 1).findIndex(({ text }) => isDigestHeading(text))
  const to = from < 0 ? from : endOfBox(body, from)
  return to - from < 2 ? { from: 0, to: 0 } : { from, to }
}

/** The points of a box: items, or, where it has none, up to three short paragraphs before the next heading. */
function endOfBox(body: readonly DraftBlock[], from: number): number {
  const itemised = body[from + 1]?.kind === 'item'
  const isPoint = ({ kind, text }: DraftBlock): boolean =>
    itemised ? kind === 'item' || saysMachine(text) : kind === 'paragraph' && text.split(' ').length <= 40
  let at = from + 1
  while (at < body.length) {
    const block = body[at]
    if (block === undefined || !isPoint(block)) break
    at++
  }
  const closed = at === body.length || (body[at]?.kind === 'heading' && at - from <= 4)
  return itemised || closed ? at : from + 1
}

function isWrapUp({ kind, text }: DraftBlock): boolean {
  return (
    kind === 'heading' &&
    /^(?:wrap(?:ping)?[- ]?up|(?:in )?conclusions?|final (?:thoughts|words)|summing up|to sum up|faqs?|frequently asked questions|fazit|conclusión|conclusione|заключение|висновк?и?)\s*:?$/i.test(
      text,
    )
  )
}

function wordsOf(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
}
