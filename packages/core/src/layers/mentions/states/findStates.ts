import type { Country } from '@fogline/model'
import { isCapital } from '../isCapital.ts'
import type { MentionInput } from '../mentionInput.ts'
import { findPeople } from '../people/findPeople.ts'
import { shortNames } from '../people/shortNames.ts'
import { besideStates } from './besideStates.ts'
import { isStateAdjective } from './isStateAdjective.ts'
import { ownerBefore } from './ownerBefore.ts'
import { stateDeeds } from './stateDeeds.ts'
import { type StateEvidence, stateEvidence } from './stateEvidence.ts'

type Input = Omit<MentionInput, 'people'>

interface Placed extends StateEvidence {
  readonly sentence: number
}

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
  const evidence = evidenceByName(input)
  const words = capitalWords(input)
  const likely = [...evidence].filter(([name, found]) =>
    isEnough(found, { name, isKnown: isRegion(name, input), isPair: words.some((word) => isPair(name, word)) }),
  )
  if (likely.length === 0) return []
  const people = peopleOf(input)
  return likely.map(([name]) => name).filter((name) => !people.has(name) && !people.has(name.toLowerCase()))
}

function evidenceByName({ views, plain }: Input): ReadonlyMap<string, readonly Placed[]> {
  const evidence = new Map<string, Placed[]>()
  views.forEach((view, at) => {
    const { start, end } = view.sentence
    const before = views[at - 1]
    const told = stateEvidence(plain.slice(start, end)).map((one) => ({ ...one, start: one.start + start }))
    for (const one of [...told, ...stateDeeds(view.sentence)]) {
      if (isFree(one, view)) evidence.set(one.name, [...(evidence.get(one.name) ?? []), { ...one, sentence: at }])
    }
    const owner = before === undefined ? null : ownerBefore(plain.slice(start, end), before)
    if (owner !== null && before !== undefined && isFree(owner, before))
      evidence.set(owner.name, [...(evidence.get(owner.name) ?? []), { ...owner, sentence: at }])
  })
  for (const [name, found] of evidence) {
    const beside = besideStates(views, name, evidence)
    if (beside !== null) evidence.set(name, [...found, beside])
  }
  return evidence
}

/** Whoever is named in full or with an office, and the rulers that the lexicon has. */
function peopleOf(input: Input): ReadonlySet<string> {
  const named = findPeople(input).flatMap(({ name, roles }) =>
    name.includes(' ') ? [...shortNames(name), ...name.split(' ')] : roles.length > 0 ? [name] : [],
  )
  return new Set([...named, ...input.lexicon.leaders.flatMap((leader) => shortNames(leader.name))])
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
  found: readonly Placed[],
  { name, isKnown, isPair }: { readonly name: string; readonly isKnown: boolean; readonly isPair: boolean },
): boolean {
  const strongest = Math.max(...found.map((one) => one.weight))
  if (strongest === 3 || isKnown) return strongest === 3
  if (strongest === 2) return true
  const organs = found.filter((one) => one.kind === 'organ')
  const deeds = countSentences(found.filter((one) => one.kind === 'deed'))
  const forms = new Set(organs.map((one) => one.isAdjective)).size
  const others = found.some((one) => one.kind !== 'organ' && one.kind !== 'deed') || isPair ? 1 : 0
  const isPeople = /(?:an|ese|ish)$/u.test(name) && countSentences(organs.filter((one) => one.isAdjective)) > 1
  return isPeople || deeds > 1 || (forms + deeds > 0 && forms + deeds + others > 1)
}

function countSentences(found: readonly Placed[]): number {
  return new Set(found.map((one) => one.sentence)).size
}

/** A region or town that the gazetteer has may have a government of its own. */
function isRegion(name: string, { lexicon }: Input): boolean {
  return lexicon.gazetteer.find(name).some((place) => place.feature.startsWith('ADM') || place.population >= 15_000)
}

function capitalWords({ views, index }: Input): readonly string[] {
  const words = views.flatMap(({ sentence: { tokens } }) => tokens.map((token) => token.text).filter(isCapital))
  return [...new Set(words)].filter((word) => word.length > 3 && !index.isGivenName(word))
}
