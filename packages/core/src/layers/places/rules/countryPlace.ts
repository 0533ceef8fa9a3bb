import type { Country, Found, GazetteerPlace, Rule } from '@fogline/model'
import type { Candidate } from '../candidate.ts'
import { toCountryIndex } from '../countryIndex.ts'
import { toNameKey } from '../nameKey.ts'
import type { PlaceInput } from '../placeInput.ts'

/** "England" is also said for the whole; as a place it is the part. */
function partOf({ iso, name }: Country, key: string, places: readonly GazetteerPlace[]): GazetteerPlace | undefined {
  if (toNameKey(name) === key) return undefined
  return places.find((place) => place.feature === 'ADM1' && place.country === iso && toNameKey(place.name) === key)
}

/** The first-order region of that name can win later ("Atlanta, Georgia"), so the gazetteer's places come along. */
export const countryPlace: Rule<PlaceInput, Candidate> = {
  id: 'places/country',
  says: 'A country by its name, or the capital that stands for its government.',
  examples: [
    {
      text: 'Arvania and its capital Kalm disagree.',
      finds: [
        ['Arvania', { isSeat: false }],
        ['Kalm', { isSeat: true }],
      ],
    },
    { text: 'Arvanian farmers disagree.', finds: [] },
  ],
  find: ({ mentions, entities, lexicon, find }) => {
    const { names, seats } = toCountryIndex(lexicon)
    const isoOf = new Map(entities.map(({ id, country }) => [id, country]))
    return mentions.flatMap(({ text, type, form, start, end, entity }): readonly Found<Candidate>[] => {
      if (form !== 'name' || (type !== 'country' && type !== 'place')) return []
      const key = toNameKey(text.replace(/^the /i, ''))
      const country = names.get(key)
      const span = { start, end }
      const part = country === undefined ? undefined : partOf(country, key, find(text))
      const home = isoOf.get(entity) ?? null
      if (country !== undefined && type === 'place' && home !== null && home !== country.iso) {
        const places = find(text).filter((place) => place.country === home)
        return [{ span, value: { name: text, country: null, places, isSeat: false } }]
      }
      if (part !== undefined)
        return [{ span, value: { name: part.name, country: null, places: [part], isSeat: false } }]
      if (country !== undefined)
        return [{ span, value: { name: country.name, country, places: find(text), isSeat: false } }]
      const seat = type === 'country' ? seats.get(key) : undefined
      const places = seat === undefined ? [] : find(text)
      return !places.some((place) => place.country === seat?.iso)
        ? []
        : [{ span, value: { name: text, country: null, places, isSeat: true } }]
    })
  },
}
