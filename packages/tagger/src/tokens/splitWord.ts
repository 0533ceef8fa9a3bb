import type { Span } from '@fogline/model'

const clitic = /.(n['’]t|['’](?:s|S|m|re|ve|ll|d|em))$/u
const keepsHyphens = /^(?:https?:|www\.|\d{4}-\d{2}-\d{2}$)|@/u

/** The tokens of one written word, and how many of the first are glued into one written word ("did" and "n't"). */
export function splitWord(
  text: string,
  { start, end }: Span,
): { readonly spans: readonly Span[]; readonly isMultiword: boolean } {
  const parts: Span[] = []
  let last = end
  for (
    let match = clitic.exec(tail(text, start, last));
    match?.[1] !== undefined;
    match = clitic.exec(tail(text, start, last))
  ) {
    parts.unshift({ start: last - match[1].length, end: last })
    last -= match[1].length
  }
  const word = text.slice(start, last)
  if (word.toLowerCase() === 'cannot') {
    return { spans: [{ start, end: start + 3 }, { start: start + 3, end: last }, ...parts], isMultiword: true }
  }
  return { spans: [...splitHyphens(word, start), ...parts], isMultiword: parts.length > 0 }
}

function tail(text: string, start: number, end: number): string {
  return text.slice(Math.max(start, end - 5), end)
}

/** Hyphens in compounds stand alone, as in Universal Dependencies' English Web Treebank. */
function splitHyphens(word: string, start: number): readonly Span[] {
  const end = start + word.length
  if (!/[-‐‑]/u.test(word) || word.length < 3 || keepsHyphens.test(word)) return [{ start, end }]
  const spans: Span[] = []
  let from = 0
  for (const { index } of word.matchAll(/(?<=.)[-‐‑](?=.)/gu)) {
    if (index > from) spans.push({ start: start + from, end: start + index })
    spans.push({ start: start + index, end: start + index + 1 })
    from = index + 1
  }
  spans.push({ start: start + from, end })
  return spans
}
