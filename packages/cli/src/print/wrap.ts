import { stripVTControlCharacters } from 'node:util'

/** Breaks text into lines of at most `width` characters at spaces; every line after the first begins with `indent`, which is not counted; nor are colours. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const next = line === '' ? word : `${line} ${word}`
    if (line !== '' && stripVTControlCharacters(next).length > width) {
      lines.push(line)
      line = word
    } else line = next
  }
  return [...lines, line].join(`\n${indent}`)
}
