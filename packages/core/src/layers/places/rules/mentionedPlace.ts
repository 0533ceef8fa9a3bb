import type { GazetteerPlace, Rule, Span } from '@fogline/model'
import type { Candidate } from '../candidate.ts'
import type { PlaceInput } from '../placeInput.ts'

const kindAtEnd =
  / (?:region|oblast|province|governorate|city|town|village|district|county|state|krai|raion|area|municipality|settlement|prefecture)$/i

/** The name as it stands, or without a kind of place at its end, or without an article at its beginning. */
export function lookUp(
  find: PlaceInput['find'],
  name: string,
): readonly [name: string, places: readonly GazetteerPlace[]] {
  const plain = name.replace(/^the /i, '')
  const bare = plain.replace(kindAtEnd, '')
  for (const form of new Set([name, plain, bare])) {
    const places = find(form)
    if (places.length > 0) return [form, places]
  }
  return [bare, []]
}

function toSpan(text: string, span: Span, name: string): Span {
  const at = text.slice(span.start, span.end).indexOf(name)
  return at === -1 ? span : { start: span.start + at, end: span.start + at + name.length }
}

/** A name that no gazetteer has stays in the list without coordinates: a point is never guessed. */
export const mentionedPlace: Rule<PlaceInput, Candidate> = {
  id: 'places/mentioned',
  says: 'A name that the mentions layer read as a place, looked up in the gazetteer.',
  examples: [
    { text: 'They met in Orel.', finds: [['Orel', { isSeat: false }]] },
    { text: 'They met in Unlisted.', finds: [['Unlisted', { places: [] }]] },
    { text: 'They met in anger.', finds: [] },
  ],
  find: ({ text, mentions, find }) =>
    mentions.flatMap((mention) => {
      if (mention.type !== 'place' || mention.form !== 'name') return []
      const [name, places] = lookUp(find, mention.text)
      return [{ span: toSpan(text, mention, name), value: { name, country: null, places, isSeat: false } }]
    }),
}
