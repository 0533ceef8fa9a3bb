/** Where to cut a text that is longer than `most` code units: after the last whole word where one ends close by, never inside a character. */
export function placeToCut(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most)
  if (space > most - 1000) return Math.max(0, space)
  return /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most
}
