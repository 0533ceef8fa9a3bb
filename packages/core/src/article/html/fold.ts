/** The longest text whose runs of signs one search may take at once: it keeps a note of each sign until the run ends. */
const longest = 10_000

// oxlint-disable-next-line no-control-regex -- the whole range of ASCII is what is meant
const ascii = /^[\u0000-\u007f]*$/

/** Letters and numbers in lower case with single spaces: two texts that a reader takes for the same fold to the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (text.length <= longest && ascii.test(text)) return lower.replace(/[^a-z0-9]+/g, ' ').trim()
  if (text.length <= longest) return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const words = lower.replace(/[^\p{L}\p{N}]/gu, ' ').split(' ')
  return words.filter((word) => word !== '').join(' ')
}
