import type { Found, Rule } from '@fogline/model'
import type { Candidate } from '../candidate.ts'
import { toCountryIndex } from '../countryIndex.ts'
import { toNameKey } from '../nameKey.ts'
import type { PlaceInput } from '../placeInput.ts'

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
  find: ({ mentions, lexicon, find }) => {
    const { names, seats } = toCountryIndex(lexicon)
    return mentions.flatMap(({ text, type, form, start, end }): readonly Found<Candidate>[] => {
      if (form !== 'name' || (type !== 'country' && type !== 'place')) return []
      const key = toNameKey(text.replace(/^the /i, ''))
      const country = names.get(key)
      const span = { start, end }
      if (country !== undefined)
        return [{ span, value: { name: country.name, country, places: find(text), isSeat: false } }]
      const seat = type === 'country' ? seats.get(key) : undefined
      const places = seat === undefined ? [] : find(text).filter((place) => place.country === seat.iso)
      return places.length === 0 ? [] : [{ span, value: { name: text, country: null, places, isSeat: true } }]
    })
  },
}
