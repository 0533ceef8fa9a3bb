import type { Country, Found, Gazetteer, Rule, Token } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { LexiconHit } from '../lexiconIndex.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { namesakeOf } from '../namesakeOf.ts'
import { isGeographicNoun, isLocative } from '../placeWords.ts'
import { isTextState } from '../states/findStates.ts'

export const countryName: Rule<MentionInput, Draft> = {
  id: 'mentions/country',
  says: 'A country by its name, its adjective or its seat of power; a capital after "in", "at" or "near" is a place.',
  examples: [
    {
      text: 'Beijing warned France, and French envoys met in Paris.',
      finds: [
        ['Beijing', { type: 'country', name: 'China' }],
        ['France'],
        ['French', { form: 'nominal' }],
        ['Paris', { type: 'place' }],
      ],
    },
    { text: 'A frenchman spoke.', finds: [] },
  ],
  find: (input) => countryDrafts(input, (iso) => !isTextState(iso)),
}

/** Names and adjectives of the countries with these codes, as drafts. */
export function countryDrafts(
  { views, lexicon }: MentionInput,
  isWanted: (iso: string) => boolean,
): readonly Found<Draft>[] {
  return views.flatMap((view) => {
    let end = -1
    return view.hits.flatMap((hit) => {
      if (hit.meaning.kind !== 'country' || hit.start < end || !/^\p{Lu}/u.test(hit.phrase)) return []
      if (!isWanted(hit.meaning.country.iso)) return []
      end = hit.end
      const { country, as } = hit.meaning
      const namesake = as === 'demonym' ? null : namesakeOf(view, hit, lexicon.gazetteer)
      if (namesake !== null) {
        const place = { type: 'place', key: toNameKey(hit.phrase), name: hit.phrase, country: namesake } as const
        return [{ span: hit, value: toDraft(place) }]
      }
      const isCity = as === 'seat' && standsAsPlace(view, hit)
      const type = isCity ? 'place' : 'country'
      const draft = toDraft({
        type,
        form: as === 'demonym' ? 'nominal' : 'name',
        key: isCity ? cityKey(hit.phrase, country, lexicon.gazetteer) : country.iso,
        name: isCity ? hit.phrase : country.name,
        country: country.iso,
      })
      return [{ span: hit, value: draft }]
    })
  })
}

/** One key for all spellings of a capital. */
function cityKey(phrase: string, { iso, capital }: Country, { find }: Gazetteer): string {
  const isCapitalTown = find(phrase).some((place) => place.feature === 'PPLC' && place.country === iso)
  return toNameKey(isCapitalTown ? (capital ?? phrase) : phrase)
}

/** What happens in a city rather than by a government: "the Oslo summit". */
const meets =
  /^(?:(?:press|peace|news|security|climate) )?(?:conference|summit|talks|meeting|airport|bombing|attack|court|metro|subway|hospital|forum|protest|rally)\b/u

/** "left Oslo weaker", "left Oslo with no choice": what became of its government. */
function isLeftSo(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  const word = next?.text ?? ''
  if (/^(?:last|early|late|next)$/u.test(word)) return false
  return next?.upos === 'ADJ' || next?.upos === 'VERB' || /^(?:with|without|in|to|no|as|little|out)$/u.test(word)
}

const left = /^(?:leave|visit|reach|enter|tour|flee)$/u

const visits =
  /^(?:visit|travel|fly|go|return|arrive|trip|flight|delegation|ambassador|envoy|come|drive|journey|tour|flee|move)$/u

function standsAsPlace(view: SentenceView, hit: LexiconHit): boolean {
  const { tokens } = view.sentence
  const at = tokens.findIndex((token) => token.start === hit.start)
  const last = tokens.findIndex((token) => token.end >= hit.end)
  const before = tokens[at - 1]
  if (before === undefined) return isDateline(tokens, last)
  if (tokens[last + 1]?.lemma === "'s" && tokens[last + 1]?.upos === 'PART') return false
  if (before.upos === 'VERB' && left.test(before.lemma) && !isLeftSo(tokens, last)) return true
  if (isCalledCapital(tokens, last)) return true
  if (isLocative(before.text)) return before.text.toLowerCase() !== 'toward' && before.text.toLowerCase() !== 'towards'
  if (
    meets.test(
      tokens
        .slice(last + 1, last + 3)
        .map((token) => token.text)
        .join(' '),
    )
  )
    return true
  if (isGeographicNoun(tokens[last + 1]?.text ?? '') || isAmongCities(view, at, last)) return true
  if (before.text === 'of')
    return isGeographicNoun(tokens[at - 2]?.text ?? '') || parts.test(tokens[at - 2]?.text ?? '')
  return before.text === 'to' && tokens.slice(Math.max(0, at - 4), at - 1).some((token) => visits.test(token.lemma))
}

/** "Oslo, the capital", "Oslo, Norway's capital" */
function isCalledCapital(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.text !== ',') return false
  const words = tokens.slice(last + 2, last + 7).map((token) => token.text)
  const comma = words.indexOf(',')
  return words.slice(0, comma < 0 ? words.length : comma).includes('capital')
}

/** "PARIS — ", "Kalm (Wire) -" at the start of a report. */
function isDateline(tokens: readonly Token[], last: number): boolean {
  return /^(?:—|–|-|--|\()$/u.test(tokens[last + 1]?.text ?? '')
}

/** "Kalm, Oslo, and Orel": between commas next to a name that is no country. */
function isAmongCities(view: SentenceView, at: number, last: number): boolean {
  const { tokens } = view.sentence
  const previous = tokens[at - 1]?.text === ',' ? tokens[at - 2] : undefined
  const next =
    tokens[last + 1]?.text === ',' ? tokens[last + (/^and$/u.test(tokens[last + 2]?.text ?? '') ? 3 : 2)] : undefined
  const isCity = (token: Token | undefined): boolean =>
    token?.upos === 'PROPN' && !view.hits.some((hit) => hit.start <= token.start && hit.end >= token.end)
  return isCity(previous) && isCity(next)
}

const parts =
  /^(?:capital|outskirts|suburbs?|cent(?:er|re)|streets?|north|south|east|west|siege|battle|fall|capture|mayor|skies|residents|edge|heart|vicinity|bombardment|shelling|bombing)$/u
