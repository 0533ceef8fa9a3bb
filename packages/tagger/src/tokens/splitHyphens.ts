import type { Span } from '@fogline/model'

const whole = /^(?:https?:|www\.|\d{4}-\d{2}-\d{2}$|\d{3}-\d{3}-\d{4}$)|@|\.\p{Ll}{2,4}$|^[:;=]/u
/** Parts that are no words of their own: the English Web Treebank leaves them where they are. */
const prefix =
  /^(?:e|anti|co|counter|cross|ex|inter|intra|mega|micro|mid|mini|multi|neo|non|over|post|pre|pro|quasi|re|semi|socio|sub|super|ultra|un)$/iu
const suffix = /^(?:esque|wise)$/u

/** Hyphens in compounds stand alone, as in Universal Dependencies' English Web Treebank. */
export function splitHyphens(word: string, start: number): readonly Span[] {
  const end = start + word.length
  if (!/[-‐‑]/u.test(word) || !/[\p{L}\p{N}]/u.test(word) || whole.test(word)) return [{ start, end }]
  const spans: Span[] = []
  let from = 0
  for (const { index } of word.matchAll(/(?<=.)[-‐‑](?=.)/gu)) {
    const isKept = prefix.test(word.slice(from, index)) || suffix.test(word.slice(index + 1))
    if (isKept) continue
    if (index > from) spans.push({ start: start + from, end: start + index })
    spans.push({ start: start + index, end: start + index + 1 })
    from = index + 1
  }
  spans.push({ start: start + from, end })
  return spans
}
