/** Names and titles as they are looked up: small letters without marks, words with one space between. */
export function foldWords(texts: readonly (string | null)[]): string {
  const words = texts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words)].filter(Boolean).join(' ')
}

/** A `tsquery` that finds what has all the words; a word may be the beginning of a longer one. Null where there is none. */
export function toNameQuery(words: string): string | null {
  const folded = foldWords([words])
  return folded === ''
    ? null
    : folded
        .split(' ')
        .map((word) => `'${word}':*`)
        .join(' & ')
}
