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
}

const readers = new WeakMap<Lexicon['units'], UnitReader>()

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s-]')
}

/** Short words are signs and keep their case; long ones are read in any case. */
function key(word: string): string {
  return word.length > 3 ? word.toLowerCase().replace(/[\s-]+/g, ' ') : word
}

function readerOf(units: Lexicon['units']): UnitReader {
  const made = readers.get(units)
  if (made !== undefined) return made
  const words = units.flatMap((unit) => unit.words).sort((a, b) => b.length - a.length)
  const byWord = new Map(units.flatMap((unit) => unit.words.map((word) => [key(word), unit] as const)))
  const pattern = new RegExp(`^(\\s?-?|\\s)(${words.map(escapeWord).join('|')})(?![\\p{L}\\d])`, 'iu')
  const reader = { pattern, byWord }
  readers.set(units, reader)
  return reader
}

/** The unit of a currency sign or code as written before a number, or null. */
export function toCurrency(sign: string, units: Lexicon['units']): string | null {
  return readerOf(units).byWord.get(key(sign))?.unit ?? (sign.endsWith('$') ? 'USD' : null)
}

/** The unit of measure that begins at `end`, the end of a number. */
export function readUnit(text: string, end: number, units: Lexicon['units']): ReadUnit | null {
  const { pattern, byWord } = readerOf(units)
  const match = pattern.exec(text.slice(end, end + 40))
  const [whole, gap = '', word = ''] = match ?? []
  const found = word ? byWord.get(key(word)) : undefined
  if (whole === undefined || found === undefined) return null
  return { unit: found.unit, dimension: found.dimension, end: end + whole.length, joined: gap.includes('-') }
}
