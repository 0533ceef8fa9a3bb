import anyAscii from 'any-ascii'
import { type LegalKind, legalForms } from './legalForms.ts'
import { commonWords, emptyWords, numberWords, particles, sonOf, titles } from './nameWords.ts'
import { looseKey, skeleton, soundKey } from './soundKeys.ts'

/** What kinds of things bear names that compare in different ways. */
export type NameType = 'person' | 'organisation' | 'unit' | 'equipment'

/** One word of a name, in the forms in which it compares. */
export interface NamePart {
  readonly word: string
  readonly sound: string
  readonly loose: string
  readonly bones: string
  /** One letter for a name ("J."). */
  readonly initial: boolean
  /** An acronym: every letter counts, however it would sound. */
  readonly fixed: boolean
  /** "bin" or the like stands before it. */
  readonly father: boolean
  /** What it says of whom is meant: from 0.3 (shared by many) to 1. */
  readonly weight: number
}

/** A name taken apart. */
export interface NameParts {
  readonly type: NameType
  /** Lower case, Latin, one space between words; titles, small words and legal forms still in it. */
  readonly plain: string
  readonly parts: readonly NamePart[]
  readonly numbers: readonly string[]
  readonly legal: LegalKind | null
  /** Written with a comma after the family name. */
  readonly turned: boolean
  /** In a script that leaves vowels out, or writes syllables. */
  readonly rough: boolean
  /** Two to six capitals and nothing else: may stand for a longer name. */
  readonly acronym: string | null
}

const roughScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Takes a name apart for comparing: Latin letters, no titles, small words or legal forms; numbers and initials by themselves. */
export function toNameParts(name: string, type: NameType): NameParts {
  const plain = toPlain(name)
  const all = plain.split(' ').filter(Boolean)
  const { words: bare, legal } = type === 'organisation' ? withoutLegalForm(all) : { words: all, legal: null }
  const { words, numbers } = type === 'person' ? { words: bare, numbers: [] } : withoutNumbers(bare)
  const acronym = /^(?:\p{Lu}\.?){2,6}$/u.exec(name.trim())?.[0]?.replaceAll('.', '').toLowerCase() ?? null
  return {
    type,
    plain,
    parts: type === 'person' ? personParts(words) : thingParts(words, acronymsIn(name)),
    numbers,
    legal,
    turned: type === 'person' && /^[^,]+, *[^,]+$/.test(name.trim()),
    rough: roughScript.test(name),
    acronym: type === 'person' ? null : acronym,
  }
}

function toPlain(name: string): string {
  const split = roughScript.test(name) ? name : name.replace(/(\p{Ll}{3})(\p{Lu})/gu, '$1 $2')
  return anyAscii(split.normalize('NFC').replace(/[·・•]/g, ' '))
    .toLowerCase()
    .replace(/\b([a-z])[/.](?=[a-z]\b|[a-z][/.])/g, '$1 ')
    .replace(/['`"“”]/g, '')
    .replace(/[^a-z0-9&]+/g, ' ')
    .replace(/\babd (?:al|el|ul|ur|ar|as) /g, 'abdul ')
    .trim()
}

function withoutLegalForm(words: readonly string[]): {
  readonly words: readonly string[]
  readonly legal: LegalKind | null
} {
  let rest = words
  let legal: LegalKind | null = null
  for (let found = formAt(rest); found !== null; found = formAt(rest)) {
    rest = found.rest
    legal ??= found.kind
  }
  return { words: rest, legal }
}

/** A legal form at the end or the start, with what stands beside it. */
function formAt(words: readonly string[]): { readonly rest: readonly string[]; readonly kind: LegalKind } | null {
  for (const form of legalForms) {
    const size = form.words.length
    if (size >= words.length) continue
    if (form.words.every((word, at) => words[words.length - size + at] === word))
      return { rest: words.slice(0, -size), kind: form.kind }
    if (form.words.every((word, at) => words[at] === word)) return { rest: words.slice(size), kind: form.kind }
  }
  return null
}

function withoutNumbers(words: readonly string[]): {
  readonly words: readonly string[]
  readonly numbers: readonly string[]
} {
  const numbers: string[] = []
  const rest: string[] = []
  let open: number | null = null
  for (const [at, word] of words.entries()) {
    const value = toNumber(word, at)
    if (value !== null && open !== null && Number(value) < 10)
      numbers[numbers.length - 1] = String(open + Number(value))
    else if (value !== null) numbers.push(value)
    else rest.push(word)
    open = numberWords.has(word) && Number(value) >= 20 ? Number(value) : null
  }
  return rest.length === 0 ? { words, numbers } : { words: rest, numbers: numbers.sort() }
}

function toNumber(word: string, at: number): string | null {
  const digits = /^([a-z]{0,2}?)(\d+)(?:st|nd|rd|th)?([a-z]?)$/.exec(word)
  if (digits !== null) return `${digits[1]}${Number(digits[2])}${digits[3]}`
  const named = numberWords.get(word)
  if (named !== undefined) return String(named)
  return at > 0 && /^(?=[xvi]{2})x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) ? String(fromRoman(word)) : null
}

function fromRoman(word: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  return Array.from(word).reduce((sum, letter, at) => {
    const [value, next] = [values[letter] ?? 0, values[word[at + 1] ?? ''] ?? 0]
    return sum + (value < next ? -value : value)
  }, 0)
}

function personParts(words: readonly string[]): readonly NamePart[] {
  const known = words.filter((word) => !titles.has(word))
  const kept = known.length > 0 ? known : words
  const parts = kept.flatMap((word, at) =>
    particles.has(word) && kept.length > 1 && (at > 0 || word !== 'ben')
      ? []
      : [toPart(word, 1, sonOf.has(kept[at - 1] ?? ''))],
  )
  return parts.length > 0 ? parts : kept.map((word) => toPart(word, 1, false))
}

function thingParts(words: readonly string[], acronyms: ReadonlySet<string>): readonly NamePart[] {
  const kept = letterRuns(words.filter((word) => !emptyWords.has(word)))
  return (kept.length > 0 && kept[0] !== '' ? kept : words).map((word) => {
    const part = toPart(word, commonWords.has(word) ? 0.3 : 1, false)
    return acronyms.has(word) ? { ...part, sound: word, loose: word, bones: word, fixed: true } : part
  })
}

/** Words in capitals within a name that is not all in capitals, or that are the name. */
function acronymsIn(name: string): ReadonlySet<string> {
  const bare = name.replaceAll('.', '')
  const some = /\p{Ll}/u.test(bare) || !bare.includes(' ') ? (bare.match(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu) ?? []) : []
  return new Set(some.map((word) => word.toLowerCase()))
}

/** "A. B. C." is "ABC". */
function letterRuns(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replace(/(?<=\b[a-z]) (?=[a-z]\b)/g, '')
    .split(' ')
}

/** A word with its sounds. */
export function toPart(word: string, weight: number, father: boolean): NamePart {
  const initial = word.length === 1 && /[a-z]/.test(word)
  return {
    word,
    sound: soundKey(word),
    loose: looseKey(word),
    bones: skeleton(word),
    initial,
    fixed: false,
    father,
    weight,
  }
}
