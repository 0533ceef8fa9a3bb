import type { GazetteerPlace } from '@fogline/model'
import type { Candidate } from './candidate.ts'
import { type Placed, wordBeside } from './placed.ts'
import { isPlaceModifier, isRegionWord, isSettlementWord } from './placeWords.ts'
import { spelled } from './stateAbbreviations.ts'

/** The place that a name lies in, and what stands between the two. */
export interface Outer {
  readonly place: Placed
  readonly link: 'comma' | 'in'
}

interface Around {
  readonly placed: readonly Placed[]
  readonly text: string
}

/** Does a place of the gazetteer lie in the state or in one of the regions of a name? */
export function isInside(place: GazetteerPlace, outer: Pick<Candidate, 'country' | 'places'>): boolean {
  if (outer.country !== null) return place.country === outer.country.iso
  return outer.places.some(
    ({ feature, country, admin1 }) =>
      feature.startsWith('ADM') && country === place.country && admin1 !== null && admin1 === place.admin1,
  )
}

/**
 * Behind a comma a state is certain as an agency shortens it ("Ill."), where the phrase closes after it and no list goes on, or
 * where the name has a place in it and is no region itself.
 */
function isStateBehind(placed: Placed, next: Placed, { placed: all, text }: Around): boolean {
  if (placed.value.country !== null) return false
  const short = text.slice(next.span.start, next.span.end)
  if (spelled(short) !== short) return true
  const third = all[all.indexOf(next) + 1]
  const goesOn = third !== undefined && /^,? (?:and |or )?(?:the )?$/.test(text.slice(next.span.end, third.span.start))
  if (!goesOn && /^(?:[,.();:]|[—–-]+|['’]s?)?$/.test(wordBeside(next, 1))) return true
  const isRegion = placed.value.places.some(({ feature }) => feature === 'ADM1')
  return !isRegion && placed.value.places.some((place) => isInside(place, next.value))
}

/** The place named next, where a comma or "in" alone stands between: the one that the name lies in. */
export function nextOuter(placed: Placed, around: Around): Outer | null {
  const { placed: all, text } = around
  const next = all[all.indexOf(placed) + 1]
  if (next === undefined || next.sentence !== placed.sentence) return null
  const words = text.slice(placed.span.end, next.span.start).trim().split(/\s+/)
  const [link = '', ...rest] = words.filter((word) => !isRegionWord(word) && !isSettlementWord(word))
  if (link === ',' && rest.length === 0)
    return isStateBehind(placed, next, around) ? { place: next, link: 'comma' } : null
  const isLink = /^,?(?:in|of)$/.test(link) || (link === ',' && rest[0] === 'in')
  const isBare = rest.every((word) => /^(?:in|the|a)$/.test(word) || isPlaceModifier(word))
  return isLink && isBare ? { place: next, link: 'in' } : null
}
