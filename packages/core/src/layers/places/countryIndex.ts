import { type Country, type Lexicon, remember } from '@fogline/model'
import { toNameKey } from './nameKey.ts'

/** Countries by the words that name them, and capitals by theirs; demonyms are no places. */
export interface CountryIndex {
  readonly names: ReadonlyMap<string, Country>
  readonly seats: ReadonlyMap<string, Country>
}

function index(
  countries: readonly Country[],
  words: (country: Country) => readonly string[],
): ReadonlyMap<string, Country> {
  const map = new Map<string, Country>()
  for (const country of countries) {
    for (const key of words(country).map(toNameKey)) if (!map.has(key)) map.set(key, country)
  }
  return map
}

export function toCountryIndex({ countries }: Pick<Lexicon, 'countries'>): CountryIndex {
  return indexOf(countries)
}

const indexOf = remember(
  (countries: Lexicon['countries']): CountryIndex => ({
    names: index(countries, ({ name, aliases }) => [name, ...aliases]),
    seats: index(countries, ({ capital, seats }) => [...(capital === null ? [] : [capital]), ...seats]),
  }),
)
