import type { Found, GazetteerPlace, Mention, Rule, Span } from '@fogline/model'
import type { Candidate } from '../candidate.ts'
import type { PlaceInput } from '../placeInput.ts'
import { isNeverPlace } from '../placeWords.ts'
import { spelled } from '../stateAbbreviations.ts'

const kindAtEnd =
  / (?:region|oblast|province|governorate|city|town|village|district|county|state|krai|raion|area|municipality|settlement|prefecture)$/i

/** The name as it stands, or without a kind of place at its end, or without an article at its beginning. */
export function lookUp(
  find: PlaceInput['find'],
  name: string,
): readonly [name: string, places: readonly GazetteerPlace[]] {
  const plain = spelled(name).replace(/^(?:the |(?:City|Town|Village|County|Borough) of )/i, '')
  const bare = plain.replace(kindAtEnd, '')
  const first = name.endsWith('.') ? plain : name
  for (const form of new Set([first, name, plain, plain.replace(/ Co\.?$/i, ' County'), bare])) {
    const places = find(form)
    if (places.length > 0) return [form, places]
  }
  return [bare, []]
}

/** "the Kalm region" is named Kalm; "Kalm County" bears its kind in its name. */
function toSpan(text: string, span: Span, name: string): Span {
  const words = text.slice(span.start, span.end)
  const at = words.indexOf(name)
  if (at === -1) return span
  const rest = words.slice(at + name.length)
  const end = /^ \p{Lu}/u.test(rest) ? span.end : span.start + at + name.length
  return { start: span.start + at, end }
}

/** "Hidalgo" in an article on Anne Hidalgo, without a word for a place before it, is she. */
function isPerson({ text, mentions }: PlaceInput, { start, text: name }: Span & { readonly text: string }): boolean {
  if (
    /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Tt]o|[Ff]rom|[Ii]nto|[Oo]utside|[Aa]round|[Oo]f) $/.test(
      text.slice(Math.max(0, start - 9), start),
    )
  )
    return false
  return mentions.some((mention) => mention.type === 'person' && mention.text.endsWith(` ${name}`))
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
  find: (input) => [...input.mentions.flatMap((mention) => toTextState(mention, input)), ...named(input)],
}

/** A state that no list has: a region of that name, where the gazetteer has one, else a place without a point. */
function toTextState(mention: Mention, { entities, find }: PlaceInput): readonly Found<Candidate>[] {
  if (mention.type !== 'country' || mention.form !== 'name') return []
  if (entities.find(({ id }) => id === mention.entity)?.country !== null) return []
  const { start, end, text } = mention
  const places = find(text).filter(({ feature }) => /^ADM1|^RGN/u.test(feature))
  return [{ span: { start, end }, value: { name: text, country: null, places, isSeat: false, isTextState: true } }]
}

function named(input: PlaceInput): readonly Found<Candidate>[] {
  return input.mentions.flatMap((mention) => {
    if (mention.type !== 'place' || mention.form !== 'name' || isPerson(input, mention) || isNeverPlace(mention.text))
      return []
    const [name, places] = lookUp(input.find, mention.text)
    return [{ span: toSpan(input.text, mention, name), value: { name, country: null, places, isSeat: false } }]
  })
}
