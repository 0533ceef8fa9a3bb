import type { Span } from '@fogline/model'

const reach = 60

/** Where a phrase really stands: some offsets of TR-News have slipped, so the nearest place where the words stand is taken; null where none is near. */
export function alignPhrase(text: string, phrase: string, { start, end }: Span): Span | null {
  if (text.slice(start, end) === phrase) return { start, end }
  const from = Math.max(0, start - reach)
  const near = text.slice(from, start + reach + phrase.length)
  const places: number[] = []
  for (let at = near.indexOf(phrase); at >= 0; at = near.indexOf(phrase, at + 1)) places.push(from + at)
  const [best] = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
  return best === undefined ? null : { start: best, end: best + phrase.length }
}
