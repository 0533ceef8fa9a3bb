/** The words of a text in the form in which copies share them: lower case, no punctuation, no accents; an apostrophe of any kind parts words. */
export function toWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
