/** The names of an element as words: "PostMeta entry-date" is "post meta entry date". */
export function toWords(names: string): string {
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
