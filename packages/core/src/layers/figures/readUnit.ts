import type { Lexicon, UnitOfMeasure } from '@fogline/model'

/** A unit of measure read right after a number. `joined` where a hyphen binds it to a noun ("140-kilometre range"). */
export interface ReadUnit {
  readonly unit: string
  readonly dimension: UnitOfMeasure['dimension']
  readonly end: number
  readonly joined: boolean
}

interface UnitReader {
  readonly pattern: RegExp
  readonly byWord: ReadonlyMap<string, UnitOfMeasure>
  readonly currencies: ReadonlyMap<string, UnitOfMeasure>
}

const readers = new WeakMap<Lexicon['units'], UnitReader>()

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[ -]/g, '[\\s-]')
}

/** Short words are signs and keep their case; long ones are read in any case. */
function key(word: string): string {
  return word.length > 3 ? word.toLowerCase().replace(/[\s-]+/g, ' ') : word.replace(/-/g, ' ')
}

function readerOf(units: Lexicon['units']): UnitReader {
  const made = readers.get(units)
  if (made !== undefined) return made
  const words = units.flatMap((unit) => unit.words).sort((a, b) => b.length - a.length)
  const index = (of: Lexicon['units']): UnitReader['byWord'] =>
    new Map(of.flatMap((unit) => unit.words.map((word) => [key(word), unit] as const)))
  const currencies = index(units.filter(({ dimension }) => dimension === 'money'))
  const byWord = new Map([...currencies, ...index(units.filter(({ dimension }) => dimension !== 'money'))])
  const pattern = new RegExp(
    `^(\\s?-?|\\s|\\s[([{](?=[^\\s\\])}]{1,4}[\\])}]))(${words.map(escapeWord).join('|')})(?![\\p{L}\\d])`,
    'iu',
  )
  const reader = { pattern, byWord, currencies }
  readers.set(units, reader)
  return reader
}

/** The unit of a currency sign or code as written before a number, or null. */
export function toCurrency(sign: string, units: Lexicon['units']): string | null {
  return readerOf(units).currencies.get(key(sign))?.unit ?? (sign.endsWith('$') ? 'USD' : null)
}

/** "12 C-130s", "5 p.m.", "9 F Street": one letter is a sign only where nothing is joined to it. */
function isPartOfName(word: string, rest: string): boolean {
  return /^\p{L}$/u.test(word) && (/^[-–.’']\w/.test(rest) || (/^[A-Z]$/.test(word) && /^\s\p{Lu}/u.test(rest)))
}

const inches =
  /^\s?(?:"(?=\s(?:long|wide|tall|high|thick|deep)\b)|in(?=\.?$|\.\s\p{Lu}|\s(?:thick|long|wide|tall|high|deep|gap|more or less)\b|\.,))/u

/** The unit of measure that begins at `end`, the end of a number. */
export function readUnit(text: string, end: number, units: Lexicon['units']): ReadUnit | null {
  const { pattern, byWord } = readerOf(units)
  const rest = text.slice(end, end + 60)
  const match = pattern.exec(rest)
  const [whole, gap = '', word = ''] = match ?? []
  const found = word ? byWord.get(key(word)) : undefined
  if (whole === undefined || found === undefined) {
    const [inch] = inches.exec(rest) ?? []
    return inch === undefined || end === 0
      ? null
      : { unit: 'in', dimension: 'length', end: end + inch.length, joined: false }
  }
  if (isPartOfName(word, rest.slice(whole.length))) return null
  return { unit: found.unit, dimension: found.dimension, end: end + whole.length, joined: gap.includes('-') }
}
