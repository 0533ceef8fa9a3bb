import type { Span } from '@fogline/model'

const ends =
  /^(?:of|in|for|with|at|from|by|on|to|who|whom|whose|that|which|and|or|but|close|familiar|briefed|named|known|including|as|about|under|behind|near)$/i

/**
 * The head of a source's words, found by words alone so that no parser of either side decides: the last word before the first
 * preposition, comma, bracket, dash, conjunction or relative ("a spokesman | for Ada Moreau", "Ada Moreau | , head of the union").
 */
export function headOf(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[.'’&-][\p{L}\p{N}]+)*|[,;:()–—[\]]/gu)]
  const cut = words.findIndex(([word], at) => at > 0 && (ends.test(word) || /^[,;:()–—[\]]/.test(word)))
  const [last] = (cut < 0 ? words : words.slice(0, cut)).slice(-1)
  if (last === undefined) return { start, end }
  const word = last[0].replace(/['’]s?$/i, '')
  return { start: start + last.index, end: start + last.index + word.length }
}
