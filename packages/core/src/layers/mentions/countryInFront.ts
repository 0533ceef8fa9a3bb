import type { Span } from '@fogline/model'
import type { SentenceView } from './mentionInput.ts'

/** The country that the words of a span, or the owner or adjective right in front of it, name: ISO code or null. */
export function countryInFront(view: SentenceView, span: Span): string | null {
  const { tokens } = view.sentence
  const first = tokens.findIndex((token) => token.end > span.start)
  const before = tokens[first - 1]
  const isOwned = before?.upos === 'PART' && before.lemma === "'s"
  const edge = isOwned ? (tokens[first - 2]?.end ?? -1) : (before?.end ?? -1)
  for (const hit of view.hits) {
    const isInside = hit.start >= span.start && hit.end <= span.end
    if (isAgainst(view, hit)) continue
    if (hit.meaning.kind === 'country' && (isInside || hit.end === edge)) return hit.meaning.country.iso
  }
  return null
}

/** "anti-Norwegian powers", "pro-Norwegian fighters": it is not their country. */
function isAgainst({ sentence: { tokens } }: SentenceView, { start }: Span): boolean {
  const token = tokens.find((one) => one.start <= start && one.end > start)
  return token !== undefined && token.start < start && /^(?:anti|pro|non)[-‐‑]/iu.test(token.text)
}
