/** Words that the text writes with a hyphen within a line: those keep it where a line ends. */
export function findHyphenated(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.match(/\p{L}+-\p{L}+/gu) ?? [])
  return new Set(words.map((word) => word.toLowerCase()))
}

/** The end of a line before another: without its hyphen where that only parts a word, with a space where it parts none. */
function toEnd(line: string, next: string, hyphenated: ReadonlySet<string>): string {
  const start = /^\p{L}+/u.exec(next)?.[0] ?? ''
  const end = /(\p{L}{1,50})[-\u00ad\u2010]$/u.exec(line.slice(-60))?.[1] ?? ''
  if (start === '' || end === '') return `${line} `
  if (line.endsWith('\u00ad')) return line.slice(0, -1)
  const isCompound = /^\p{Lu}/u.test(start) || hyphenated.has(`${end}-${start}`.toLowerCase())
  return isCompound ? line : line.slice(0, -1)
}

/** Lines as one text: a word parted at the end of a line is one again. */
export function joinLines(lines: readonly string[], hyphenated: ReadonlySet<string>): string {
  return lines
    .map((line, index) => (index === lines.length - 1 ? line : toEnd(line, lines[index + 1] ?? '', hyphenated)))
    .join('')
}
