/** The words that a text writes without a capital. */
export function smallWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu))
}

/** "Shells Old Harbour" in a headline of capitals: the article writes each of these words small elsewhere, so they are no name. */
export function isPlain(name: string, small: ReadonlySet<string>): boolean {
  const words = name.match(/\p{L}+/gu) ?? []
  return words.length > 1 && words.every((word) => small.has(word.toLowerCase()))
}
