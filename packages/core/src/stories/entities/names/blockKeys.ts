import { acronymsFor } from './acronymOf.ts'
import { fullForms } from './nicknames.ts'
import { looseKey } from './soundKeys.ts'
import type { NamePart, NameParts } from './toNameParts.ts'

/** Under which keys a name is found, and under which it looks for fuller names. */
export interface BlockKeys {
  readonly own: readonly string[]
  readonly fuller: readonly string[]
}

/** Names that could be one share a key: two words of a person, all words of another thing, or an acronym. */
export function blockKeys(name: NameParts): BlockKeys {
  const together = `together ${looseKey(name.parts.map((part) => part.word).join(''))} ${name.numbers.join(' ')}`
  if (name.type === 'person') {
    const whole = name.parts.filter((part) => !part.initial)
    return {
      own: [together, ...wordPairs(whole), ...(whole.length === name.parts.length ? initialKeys(whole) : [])],
      fuller: askInitials(name.parts),
    }
  }
  const words = name.parts
    .map((part) => part.loose)
    .sort()
    .join(' ')
  return {
    own: [
      together,
      `words ${words} ${name.numbers.join(' ')}`,
      ...acronymsFor(name).map((letters) => `acronym ${letters}`),
    ],
    fuller: name.acronym === null || name.acronym.length < 3 ? [] : [`acronym ${name.acronym}`],
  }
}

function wordPairs(parts: readonly NamePart[]): readonly string[] {
  const few = parts.slice(0, 8)
  return few.flatMap((a, at) =>
    few
      .slice(at + 1)
      .flatMap((b) => formsOf(a).flatMap((x) => formsOf(b).map((y) => `pair ${[x, y].sort().join(' ')}`))),
  )
}

function formsOf(part: NamePart): readonly string[] {
  return fullForms(part.word).map((form, at) => (at === 0 ? part.loose : form))
}

function initialKeys(parts: readonly NamePart[]): readonly string[] {
  const last = parts.at(-1)
  return parts.length < 2 || last === undefined ? [] : [`initial ${parts[0]?.word[0]} ${last.loose}`]
}

function askInitials(parts: readonly NamePart[]): readonly string[] {
  const [first, last] = [parts[0], parts.at(-1)]
  return first?.initial !== true || last === undefined || last.initial ? [] : [`initial ${first.word} ${last.loose}`]
}
