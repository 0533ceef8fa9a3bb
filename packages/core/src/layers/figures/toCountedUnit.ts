import type { Lexicon } from '@fogline/model'
import type { Counted } from './readCounted.ts'
import { toSingular } from './toSingular.ts'

interface UnitIndex {
  readonly nouns: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly peoples: ReadonlySet<string>
}

const indexes = new WeakMap<Lexicon, UnitIndex>()

function indexOf(lexicon: Lexicon): UnitIndex {
  const made = indexes.get(lexicon)
  if (made !== undefined) return made
  const index = {
    nouns: new Map(lexicon.countables.flatMap(({ unit, lemmas }) => lemmas.map((lemma) => [lemma, unit] as const))),
    names: new Map(
      lexicon.equipment.flatMap(({ name, aliases, unit }) =>
        [name, ...aliases].map((alias) => [alias.toLowerCase(), unit] as const),
      ),
    ),
    peoples: new Set(lexicon.countries.flatMap(({ demonyms }) => demonyms.map((demonym) => demonym.toLowerCase()))),
  }
  indexes.set(lexicon, index)
  return index
}

/** What one of a known countable noun is counted as ("soldiers" → person), or null where the lexicon has no such noun. */
export function toKnownUnit(word: string, lexicon: Lexicon): string | null {
  const { nouns } = indexOf(lexicon)
  return nouns.get(word.toLowerCase()) ?? nouns.get(toSingular(word)) ?? null
}

/** Who ends in -man or -woman is a person ("fireman", "watchwoman"). */
function isOfMan(word: string): boolean {
  return /^\p{Ll}{3,}man$/u.test(word) && !/^(?:roman|german|norman|talisman|caiman|ottoman|shaman)$/.test(word)
}

function ofPeople(word: string, lexicon: Lexicon): string | null {
  if (!/^\p{Lu}/u.test(word)) return null
  const { peoples } = indexOf(lexicon)
  return peoples.has(word.toLowerCase()) || peoples.has(toSingular(word)) ? 'person' : null
}

function ofNoun(noun: string): string {
  return isOfMan(noun) ? 'person' : noun
}

/** The unit of a counted noun phrase: by its last two words, its head, a weapon's name, a people's name; else the noun itself. */
export function toCountedUnit(counted: Counted, lexicon: Lexicon): string {
  const head = counted.head.text
  const before = counted.tokens.at(-2)?.text
  const pair = before === undefined ? null : indexOf(lexicon).nouns.get(`${before.toLowerCase()} ${toSingular(head)}`)
  const { names } = indexOf(lexicon)
  const name = names.get(head.toLowerCase()) ?? names.get(toSingular(head))
  return pair ?? toKnownUnit(head, lexicon) ?? name ?? ofPeople(head, lexicon) ?? ofNoun(toSingular(head))
}
