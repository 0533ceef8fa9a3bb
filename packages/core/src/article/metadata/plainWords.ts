import { cleanLine } from '../cleanLine.ts'

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** A stated value as a reader would see it: heads of pages carry tags and references that are escaped twice. Null where nothing is left. */
export function plainWords(text: string): string | null {
  const words = cleanLine(
    text
      .slice(0, 5000)
      .replace(/<[^<>]*>/g, ' ')
      .replace(/&(#?\w{2,8});/g, (whole, name: string) => signs[name.toLowerCase()] ?? toSign(name) ?? whole),
  )
  return words === '' ? null : words
}

function toSign(reference: string): string | null {
  const found = /^#(?:(\d{2,6})|x([\da-f]{2,5}))$/i.exec(reference)
  if (!found) return null
  const code = found[1] === undefined ? Number.parseInt(found[2] ?? '', 16) : Number(found[1])
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : String.fromCodePoint(code)
}
