/** Letters and numbers in lower case with single spaces: two texts that a reader takes for the same fold to the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
}
