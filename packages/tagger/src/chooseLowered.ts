import type { Span } from '@fogline/model'
import type { RawTag, Wink } from './winkTags.ts'

/** Which words have a capital only because of where they stand: at the start of a sentence, or anywhere in a headline. */
export function chooseLowered(words: readonly string[], tags: readonly RawTag[], wink: Wink): readonly number[] {
  const isHeadline = isTitleCase(words)
  return words.flatMap((word, index) => {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return []
    const isStart = opensSentence(words, index)
    if (!isHeadline && !isStart) return []
    const isName = /^\p{Lu}/u.test(tags[index]?.lemma ?? '')
    const startsName = !isHeadline && /^\p{Lu}/u.test(words[index + 1] ?? '')
    if (isName || (startsName && tags[index]?.upos === 'PROPN') || calendar.has(word)) return []
    return wink.isWord(word.toLowerCase()) ? [index] : []
  })
}

const calendar = new Set(
  (
    'January February March April June July August September October November December ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
)

/** The first word, also after an opening mark or a colon. */
export function opensSentence(words: readonly string[], index: number): boolean {
  const before = words.slice(0, index)
  return before.every((word) => !/[\p{L}\p{N}]/u.test(word)) || /^[:“]$/u.test(before.at(-1) ?? '')
}

/** A headline: nearly all longer words have a capital. */
export function isTitleCase(words: readonly string[]): boolean {
  if (words.at(-1) === '.') return false
  const long = words.filter((word) => word.length >= 4 && /^\p{L}{4,}/u.test(word))
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length >= 3 && capitals.length / long.length >= 0.8
}

/** The text with those tokens in lower case, every other position unchanged. */
export function lowerAt(text: string, spans: readonly Span[]): string {
  let result = text
  for (const span of spans) {
    const lower = text.slice(span.start, span.end).toLowerCase()
    if (lower.length === span.end - span.start) result = result.slice(0, span.start) + lower + result.slice(span.end)
  }
  return result
}
