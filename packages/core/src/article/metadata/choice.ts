import type { MetadataField, MetadataPlace, MetadataValue } from '@fogline/model'
import type { Candidate } from './candidate.ts'
import { type Preference, rankOf } from './preferences.ts'

/** What was taken for a field and what each place says of it. */
export interface Choice {
  readonly value: string | null
  readonly values: readonly MetadataValue[]
}

/** More places than this say nothing new to a reader. */
const most = 10

/** Candidates in order of preference; of equals the one that stands first on the page. */
export function byPreference(
  candidates: readonly Candidate[],
  preferences: readonly Preference[],
): readonly Candidate[] {
  return [...candidates].sort((a, b) => rankOf(a, preferences) - rankOf(b, preferences))
}

/** Puts a choice on record: the one that was taken with its reason, then the others, each with why it was not. */
export function toChoice(
  chosen: { readonly candidate: Candidate; readonly value: string; readonly because: string } | null,
  others: readonly Candidate[],
  lost: (candidate: Candidate) => string,
): Choice {
  const record = (candidate: Candidate, because: string): MetadataValue => {
    const { field, place, text, value } = candidate
    return { field, place, text, value, chosen: false, because }
  }
  const first: readonly MetadataValue[] =
    chosen === null
      ? []
      : [{ ...record(chosen.candidate, sentence(chosen.because)), value: chosen.value, chosen: true }]
  const rest = others.filter((one) => one !== chosen?.candidate).map((one) => record(one, sentence(lost(one))))
  const seen = new Set<string>()
  const values = [...first, ...rest].filter(({ place, text, value }) => {
    const key = `${place}\u0000${text}\u0000${value}`
    return !seen.has(key) && seen.add(key)
  })
  return { value: chosen?.value ?? null, values: values.slice(0, most) }
}

/** Takes the most preferred of the candidates that say something. */
export function chooseFirst(candidates: readonly Candidate[], preferences: readonly Preference[]): Choice {
  const ranked = byPreference(candidates, preferences)
  const [first] = ranked
  if (first === undefined) return { value: null, values: [] }
  const says = preferences[rankOf(first, preferences)]?.says ?? 'The page says so'
  const agrees = agreement(
    ranked.filter((one) => one.value === first.value && one.place !== first.place),
    first.place,
  )
  return toChoice({ candidate: first, value: first.value, because: `${says}${agrees}` }, ranked, (one) =>
    one.value === first.value ? 'Says the same' : `${placeName(first.place)} goes first`,
  )
}

/** "; the visible line agrees" for places that say the same as the one that was chosen, and are not called the same. */
export function agreement(same: readonly Candidate[], chosen: MetadataPlace): string {
  const all = new Set(same.map(({ place }) => placeName(place)).filter((name) => name !== placeName(chosen)))
  const places = [...all].slice(0, 2).map((name) => name.charAt(0).toLowerCase() + name.slice(1))
  if (places.length === 0) return ''
  return `; ${places.join(' and ')} ${places.length === 1 ? 'agrees' : 'agree'}`
}

const names: Readonly<Record<MetadataPlace, string>> = {
  'json-ld': 'The structured data',
  'open-graph': 'The head of the page',
  meta: 'The head of the page',
  microdata: 'A marked element',
  'time-element': 'A marked time',
  'title-element': 'The page’s title',
  link: 'The page’s link to itself',
  visible: 'The visible line',
  address: 'The address',
  context: 'What came with the page',
  words: 'The text itself',
}

/** A place in words, as the subject of a sentence. */
export function placeName(place: MetadataPlace): string {
  return names[place]
}

/** Of one field only. */
export function of(field: MetadataField, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate) => candidate.field === field)
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}
