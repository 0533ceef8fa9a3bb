import type { GazetteerPlace, Mention } from '@fogline/model'
import { toListHead } from './listHead.ts'
import { toNameKey } from './nameKey.ts'
import { isInside, nextOuter } from './nextOuter.ts'
import { toPhraseStart } from './phraseStart.ts'
import { type Placed, toLists, wordBeside } from './placed.ts'
import type { PlaceInput } from './placeInput.ts'
import { isRegionWord, isSettlementWord } from './placeWords.ts'

/** What the words around a name say of it: the kind of place, the state, the region that it lies in. */
export interface PlaceEvidence {
  readonly kind: 'region' | 'settlement' | null
  readonly country: string | null
  /** Regions and states of the name that follows: "Kalm, Tharn" and "Kalm in the Tharn region". */
  readonly within: readonly GazetteerPlace[]
  /** Does the name of that region name no town of size in it, so that the name cannot be the next of a list? */
  readonly isIn: boolean
  /** Towns of the name that follows: "the Mill Park in Kalm". */
  readonly beside: readonly GazetteerPlace[]
}

export interface EvidenceInput extends PlaceInput {
  readonly placed: readonly Placed[]
  readonly countries: readonly Mention[]
  readonly isoOf: ReadonlyMap<string, string>
}

export const noEvidence: PlaceEvidence = { kind: null, country: null, within: [], isIn: false, beside: [] }

function toRegions(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  return places.filter(({ feature }) => /^ADM|^RGN/.test(feature))
}

function kindAfter(placed: Placed, text: string): PlaceEvidence['kind'] {
  const [, own = ''] = / (\S+)$/.exec(text.slice(placed.span.start, placed.span.end)) ?? []
  if (/^(?:County|District|Province|Region|Oblast|Governorate|State|Prefecture)$/.test(own)) return 'region'
  const word = wordBeside(placed, 1)
  if (/^(?:area|state|front|county|territory)s?$/i.test(word) && /^\p{Lu}/u.test(wordBeside(placed, 2))) return null
  if (/^(?:governor|premier|legislature)/i.test(word)) return 'region'
  if (/^area$/i.test(word)) return null
  if (isSettlementWord(word)) return /^camp|^port/i.test(word) ? null : 'settlement'
  return isRegionWord(word) && word.toLowerCase() !== 'republic' ? 'region' : null
}

function readOne(placed: Placed, input: EvidenceInput): PlaceEvidence {
  const phrase = toPhraseStart(placed, input.countries)
  const outer = nextOuter(placed, input)
  const second = outer === null ? null : nextOuter(outer.place, input)
  const owner = phrase.owner === null ? null : (input.isoOf.get(phrase.owner.entity) ?? null)
  const isState = outer === null || outer.place.value.country !== null
  const regions = isState ? [] : toRegions(outer.place.value.places)
  const towns = outer === null || outer.link === 'comma' ? [] : outer.place.value.places
  return {
    kind: kindAfter(placed, input.text) ?? phrase.kind,
    country: owner ?? outer?.place.value.country?.iso ?? second?.place.value.country?.iso ?? null,
    within: narrow(regions, second?.place ?? null),
    isIn: outer !== null && regions.length > 0 && !hasTown(outer.place),
    beside: towns.filter(({ feature, population }) => feature.startsWith('PPL') && population > 20_000),
  }
}

function hasTown({ value: { places } }: Placed): boolean {
  return places.some(({ feature, population }) => feature.startsWith('PPL') && population > 100_000)
}

/** "Scott County, Indiana": of the counties of that name the one that lies there, where one does. */
function narrow(regions: readonly GazetteerPlace[], outer: Placed | null): readonly GazetteerPlace[] {
  if (outer === null) return regions
  const inside = regions.filter((region) => isInside(region, outer.value))
  return inside.length === 0 ? regions : inside
}

/** "Bronx, New York": two names, the first of a place in the region of the second. The second is that region then. */
function isRegionBehind(outer: Placed, input: EvidenceInput, lists: ReadonlyMap<Placed, readonly Placed[]>): boolean {
  const list = lists.get(outer) ?? []
  const [first] = list
  if (first === undefined || list.length !== 2 || first === outer) return false
  if (nextOuter(first, input)?.link !== 'comma') return false
  const regions = { country: null, places: outer.value.places.filter(({ feature }) => feature === 'ADM1') }
  return first.value.places.some((place) => isInside(place, regions))
}

/** "villages in the Tharn region, including" the list: what the noun says, and what lies between it and the list. */
function readHead(first: Placed, input: EvidenceInput): PlaceEvidence | null {
  const head = toListHead(first, toPhraseStart(first, input.countries).first)
  if (head === null) return null
  const { tokens } = first.sentence
  const [from, till] = [tokens[head.at]?.start ?? 0, tokens[head.opener]?.start ?? 0]
  const between = input.placed.filter(({ span }) => span.start > from && span.end <= till)
  const state = between
    .map((one) => readOne(one, input).country ?? one.value.country?.iso ?? null)
    .find((iso) => iso !== null)
  const within = between.flatMap(({ value }) => toRegions(value.places))
  return { ...noEvidence, kind: head.kind, country: state ?? null, within }
}

function readTail(last: Placed, own: ReadonlyMap<Placed, PlaceEvidence>): PlaceEvidence | null {
  return wordBeside(last, 1).endsWith('s') ? { ...noEvidence, kind: own.get(last)?.kind ?? null } : null
}

/** "Ohio, New York, Texas and Utah": where half of a list can only be regions, the others are regions too. */
function isListOfRegions(list: readonly Placed[]): boolean {
  const regions = list.filter(({ value: { places } }) => {
    const states = places.filter(({ feature }) => feature === 'ADM1').map(({ country }) => country)
    return (
      states.length > 0 &&
      !places.some(
        (place) => states.includes(place.country) && place.feature.startsWith('PPL') && place.population > 100_000,
      )
    )
  })
  return list.length >= 3 && regions.length * 2 >= list.length
}

/** A kind word at either end of a list holds for the whole list: "the Kalm, Tharn and Orel regions". */
function shareInLists(
  input: EvidenceInput,
  own: ReadonlyMap<Placed, PlaceEvidence>,
): ReadonlyMap<Placed, PlaceEvidence> {
  const shared = new Map(own)
  const lists = toLists(input.placed, input.text)
  const listOf = new Map(lists.flatMap((list) => list.map((place) => [place, list] as const)))
  for (const list of lists) {
    const [first, last] = [list[0], list.at(-1)]
    if (first === undefined || last === undefined) continue
    const begin = own.get(first)
    const whole =
      readHead(first, input) ?? (list.length === 1 || begin === undefined ? noEvidence : { ...begin, within: [] })
    const tail =
      list.length === 1
        ? null
        : isListOfRegions(list)
          ? { ...noEvidence, kind: 'region' as const }
          : readTail(last, own)
    for (const [index, place] of list.entries()) {
      const before = list[index - 1]
      const isOuter = before !== undefined && nextOuter(before, input)?.place === place
      const { kind, country, within, isIn, beside } = own.get(place) ?? noEvidence
      const behind = isRegionBehind(place, input, listOf) ? 'region' : null
      const listed = nextOuter(place, input)?.link === 'comma' ? null : (tail?.kind ?? whole.kind)
      shared.set(place, {
        kind: kind ?? behind ?? listed,
        country: country ?? (isOuter ? null : whole.country),
        within: within.length > 0 || isOuter ? within : whole.within,
        isIn: within.length > 0 || isOuter ? isIn : whole.isIn,
        beside,
      })
    }
  }
  return shared
}

/** The evidence for each name; what is said of a name once holds wherever the article names it without a word of its own. */
export function toEvidence(input: EvidenceInput): ReadonlyMap<Placed, PlaceEvidence> {
  const own = shareInLists(input, new Map(input.placed.map((placed) => [placed, readOne(placed, input)])))
  const byName = new Map<string, PlaceEvidence[]>()
  for (const [placed, evidence] of own) {
    const key = toNameKey(placed.value.name)
    byName.set(key, [...(byName.get(key) ?? []), evidence])
  }
  return new Map(
    [...own].map(([placed, evidence]) => {
      const all = byName.get(toNameKey(placed.value.name)) ?? []
      const kinds = new Set(all.flatMap(({ kind }) => (kind === null ? [] : [kind])))
      const kind = evidence.kind ?? (kinds.size === 1 ? ([...kinds][0] ?? null) : null)
      const country = evidence.country ?? all.find((one) => one.country !== null)?.country ?? null
      const { within, isIn } = [evidence, ...all].find((one) => one.within.length > 0) ?? noEvidence
      const { beside } = [evidence, ...all].find((one) => one.beside.length > 0) ?? noEvidence
      return [placed, { kind, country, within, isIn, beside }]
    }),
  )
}
