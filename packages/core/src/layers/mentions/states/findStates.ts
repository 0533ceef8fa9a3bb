import type { Country } from '@fogline/model'
import { isCapital } from '../isCapital.ts'
import type { MentionInput } from '../mentionInput.ts'
import { findPeople } from '../people/findPeople.ts'
import { shortNames } from '../people/shortNames.ts'
import { isStateAdjective } from './isStateAdjective.ts'
import { type StateEvidence, stateEvidence } from './stateEvidence.ts'

type Input = Omit<MentionInput, 'people'>

/** Marks the code of a state that only the text tells of; no such code leaves this folder. */
const mark = '~'

/** Is this the code of a state that no list has? */
export function isTextState(iso: string): boolean {
  return iso.startsWith(mark)
}

/** States that no list has, by what the article says of them, as countries without a code of their own. */
export function findStates(input: Input): readonly Country[] {
  const names = namedStates(input)
  if (names.length === 0) return []
  const words = capitalWords(input)
  const states = new Map<string, Set<string>>()
  for (const name of names) {
    const noun =
      names.find((other) => isStateAdjective(name, other)) ?? words.find((word) => isNoun(word, name)) ?? name
    const forms = states.get(noun) ?? new Set<string>()
    for (const word of [name, ...words]) if (isStateAdjective(word, noun)) forms.add(word)
    states.set(noun, forms)
  }
  return [...states].map(([name, adjectives]) => toCountry(name, [...adjectives]))
}

/** Is the word the state that this adjective, found in front of an organ, is made of? */
function isNoun(word: string, adjective: string): boolean {
  return isStateAdjective(adjective, word) && !isStateAdjective(word, adjective)
}

function toCountry(name: string, demonyms: readonly string[]): Country {
  const iso = `${mark}${name}`
  return { iso, name, aliases: [], demonyms, capital: null, seats: [], latitude: 0, longitude: 0, radius: 0 }
}

function namedStates(input: Input): readonly string[] {
  const evidence = new Map<string, StateEvidence[]>()
  for (const view of input.views) {
    for (const one of stateEvidence(input.plain.slice(view.sentence.start, view.sentence.end))) {
      const placed = { ...one, start: one.start + view.sentence.start }
      if (isFree(placed, view)) evidence.set(one.name, [...(evidence.get(one.name) ?? []), placed])
    }
  }
  const words = capitalWords(input)
  const likely = [...evidence].filter(([name, found]) =>
    isEnough(found, { isKnown: isRegion(name, input), isPair: words.some((word) => isPair(name, word)) }),
  )
  if (likely.length === 0) return []
  const people = new Set(
    findPeople(input).flatMap(({ name }) => (name.includes(' ') ? [...shortNames(name), ...name.split(' ')] : [])),
  )
  return likely.map(([name]) => name).filter((name) => !people.has(name) && !people.has(name.toLowerCase()))
}

/** No phrase of the lexicon covers the name, and it was tagged as one. */
function isFree({ start, name }: StateEvidence, view: Input['views'][number]): boolean {
  const end = start + name.length
  const token = view.sentence.tokens.find((one) => one.end >= end)
  const isName = token?.upos === 'PROPN' || (token?.upos === 'ADJ' && /(?:i|an|ese|ish)$/u.test(name))
  return isName && !view.hits.some((hit) => hit.start < end && start < hit.end)
}

/** "Tolvan" beside "Tolvania": an adjective and the name that it is made of. */
function isPair(one: string, other: string): boolean {
  const [adjective, noun] = isStateAdjective(one, other) ? [one, other] : [other, one]
  return /(?:i|an|ese|ish)$/u.test(adjective) && isStateAdjective(adjective, noun)
}

function isEnough(
  found: readonly StateEvidence[],
  { isKnown, isPair }: { readonly isKnown: boolean; readonly isPair: boolean },
): boolean {
  const strongest = Math.max(...found.map((one) => one.weight))
  if (strongest === 3 || isKnown) return strongest === 3
  const organs = new Set(found.filter((one) => one.kind === 'organ').map((one) => one.isAdjective))
  const others = found.some((one) => one.kind !== 'organ') || isPair ? 1 : 0
  return strongest === 2 || organs.size + others > 1
}

/** A region or town that the gazetteer has may have a government of its own. */
function isRegion(name: string, { lexicon }: Input): boolean {
  return lexicon.gazetteer.find(name).some((place) => place.feature.startsWith('ADM') || place.population >= 15_000)
}

function capitalWords({ views, index }: Input): readonly string[] {
  const words = views.flatMap(({ sentence: { tokens } }) => tokens.map((token) => token.text).filter(isCapital))
  return [...new Set(words)].filter((word) => word.length > 3 && !index.isGivenName(word))
}
