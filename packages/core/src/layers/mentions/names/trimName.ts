import type { NameType, Span } from '@fogline/model'

const marks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!)]+$/gu
const articles = /^(?:(?:the|a|an|its|their|his|her|our|this|that) )+/u
const land = /^(?:peninsula|straits?|sea|islands?|heights|gulf|bay|valley|mountains?|river|lake|canal|desert)$/u

/** The name without articles, marks and the small words around it that say what it is; null where no capital or figure is left. */
export function trimName(text: string, { start, end, type }: Span & { readonly type: NameType }): Span | null {
  const written = text.slice(start, end)
  const isFirst = /(?:^|[.!?:;\n])["”’)]?\s*["“‘(]?$/u.test(text.slice(Math.max(0, start - 6), start))
  let name = written.replace(marks, '').replace(articles, '')
  if (isFirst) name = name.replace(/^The (?=\p{Lu})/u, '')
  if (type !== 'person') name = withoutSmall(name, type)
  name = name.replace(/[’']s?$/u, '')
  if (name.length < 2 || !/\p{Lu}|\d/u.test(name) || bare.test(name)) return null
  const at = start + written.indexOf(name)
  const span = { start: at, end: at + name.length }
  if (isCredit(text, span)) return null
  return type === 'place' && isAbbreviated(text, span) ? { start: at, end: span.end + 1 } : span
}

/** "KALM, Jan. 6 (Kalm Wire) -": whose report it is, and nobody of whom it speaks. */
function isCredit(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return /(?:^|\n)\p{Lu}[^()\n]*\($/u.test(before) && /^\) ?[-–—]/u.test(text.slice(end, end + 4))
}

/** "Kalm, Thn., and": the full stop is the abbreviation's where the sentence goes on. */
function isAbbreviated(text: string, { start, end }: Span): boolean {
  return (
    /^\p{Lu}\p{L}{0,4}$/u.test(text.slice(start, end)) && /^\.(?:,| ?[(—–-]| \p{Ll})/u.test(text.slice(end, end + 3))
  )
}

/** "eastern Kalm region" is Kalm, "Kalm harbour" as well; an island or a sea has its kind in its name. */
function withoutSmall(name: string, type: NameType): string {
  const words = name.split(' ')
  const isSmall = (word: string | undefined): boolean => /^\p{Ll}[\p{L}-]*$/u.test(word ?? '')
  let first = 0
  while (isSmall(words[first]) && !/^(?:al|el)-/u.test(words[first] ?? '')) first += 1
  let last = words.length
  while (last > first + 1 && isSmall(words[last - 1]) && !(type === 'place' && land.test(words[last - 1] ?? '')))
    last -= 1
  return words.slice(first, last).join(' ')
}

const bare =
  /^(?:(?:North|South|East|West)(?:-?(?:East|West|east|west))?(?:ern)?|Central|We|The|He|She|It|They|In|On|At|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u
