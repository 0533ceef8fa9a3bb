import { type Found, overlaps, type Rule } from '@fogline/model'
import { isTitleCase } from '../../mentions/isTitleCase.ts'
import { trimName } from '../../mentions/names/trimName.ts'
import type { Candidate } from '../candidate.ts'
import { toCountryIndex } from '../countryIndex.ts'
import { toNameKey } from '../nameKey.ts'
import type { PlaceInput } from '../placeInput.ts'
import { isNeverPlace } from '../placeWords.ts'
import { lookUp } from './mentionedPlace.ts'

const least = 0.7

/** A country in front of people ("Arvania officials") is whose they are, and no place. */
export const readPlace: Rule<PlaceInput, Candidate> = {
  id: 'places/read',
  says: 'A town or region that the tagger reads as such inside a description, where no name has it: "a Quell resident".',
  examples: [
    { text: 'A Quell resident met a Stavn official.', finds: [['Quell', { isSeat: false }]] },
    { text: 'A resident met an Arvania official.', finds: [] },
  ],
  find: ({ text, sentences, mentions, lexicon, find }) => {
    const { names, seats } = toCountryIndex(lexicon)
    return sentences.flatMap((sentence) =>
      sentence.names.flatMap((read): readonly Found<Candidate>[] => {
        const span = read.type === 'place' && read.probability >= least ? trimName(text, read) : null
        if (span === null || mentions.some((mention) => mention.form === 'name' && overlaps(mention, span))) return []
        const name = text.slice(span.start, span.end)
        const key = toNameKey(name)
        if (names.has(key) || seats.has(key) || isNeverPlace(name)) return []
        const [known, places] = lookUp(find, name)
        if (places.length === 0 && isTitleCase(sentence)) return []
        return [{ span, value: { name: known, country: null, places, isSeat: false } }]
      }),
    )
  },
}
