/** Does the word begin with a capital letter? Asked of nearly every word, so that plain letters are told without a pattern. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}
