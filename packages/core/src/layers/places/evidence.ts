import type { GazetteerPlace, Mention } from '@fogline/model'
import { toListHead } from './listHead.ts'
import { toNameKey } from './nameKey.ts'
import { toPhraseStart } from './phraseStart.ts'
import { type Placed, toLists, wordBeside } from './placed.ts'
import type { PlaceInput } from './placeInput.ts'
import { isPlaceModifier, isRegionWord, isSettlementWord } from './placeWords.ts'

/** What the words around a name say of it: the kind of place, the state, the region that it lies in. */
export interface PlaceEvidence {
  readonly kind: 'region' | 'settlement' | null
  readonly country: string | null
  /** Regions and states of the name that follows: "Kalm, Tharn" and "Kalm in the Tharn region". */
  readonly within: readonly GazetteerPlace[]
}

export interface EvidenceInput extends PlaceInput {
  readonly placed: readonly Placed[]
  readonly countries: readonly Mention[]
  readonly isoOf: ReadonlyMap<string, string>
}

const nothing: PlaceEvidence = { kind: null, country: null, within: [] }

function toRegions(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  return places.filter(({ feature }) => /^ADM|^RGN/.test(feature))
}

function kindAfter(placed: Placed, text: string): PlaceEvidence['kind'] {
  const [, own = ''] = / (\S+)$/.exec(text.slice(placed.span.start, placed.span.end)) ?? []
  if (/^(?:County|District|Province|Region|Oblast|Governorate|State|Prefecture)$/.test(own)) return 'region'
  const word = wordBeside(placed, 1)
  if (/^(?:area|state|front|county|territory)s?$/i.test(word) && /^\p{Lu}/u.test(wordBeside(placed, 2))) return null
  if (/^governor/i.test(word)) return 'region'
  if (isSettlementWord(word)) return /^camp|^port/i.test(word) ? null : 'settlement'
  return isRegionWord(word) && word.toLowerCase() !== 'republic' ? 'region' : null
}

/** The place named next, where a comma or "in" alone stands between: the one that the name lies in. */
export function nextOuter(
  placed: Placed,
  { placed: all, text }: Pick<EvidenceInput, 'placed' | 'text'>,
): Placed | null {
  const next = all[all.indexOf(placed) + 1]
  if (next === undefined || next.sentence !== placed.sentence) return null
  const words = text.slice(placed.span.end, next.span.start).trim().split(/\s+/)
  const [link = '', ...rest] = words.filter((word) => !isRegionWord(word) && !isSettlementWord(word))
  if (link === ',')
    return placed.value.country === null && rest.length === 0 && /^(?:,|\.|\)|$)/.test(wordBeside(next, 1))
      ? next
      : null
  const isLink = /^,?(?:in|of)$/.test(link) || (link === ',' && rest[0] === 'in')
  return isLink && rest.every((word) => /^(?:in|the|a)$/.test(word) || isPlaceModifier(word)) ? next : null
}

function readOne(placed: Placed, input: EvidenceInput): PlaceEvidence {
  const phrase = toPhraseStart(placed, input.countries)
  const outer = nextOuter(placed, input)
  const owner = phrase.owner === null ? null : (input.isoOf.get(phrase.owner.entity) ?? null)
  return {
    kind: kindAfter(placed, input.text) ?? phrase.kind,
    country: owner ?? outer?.value.country?.iso ?? null,
    within: outer === null ? [] : toRegions(outer.value.places),
  }
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
  return { kind: head.kind, country: state ?? null, within: between.flatMap(({ value }) => toRegions(value.places)) }
}

function readTail(last: Placed, own: ReadonlyMap<Placed, PlaceEvidence>): PlaceEvidence | null {
  return wordBeside(last, 1).endsWith('s') ? { ...nothing, kind: own.get(last)?.kind ?? null } : null
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
  for (const list of toLists(input.placed, input.text)) {
    const [first, last] = [list[0], list.at(-1)]
    if (first === undefined || last === undefined) continue
    const begin = own.get(first)
    const whole =
      readHead(first, input) ?? (list.length === 1 || begin === undefined ? nothing : { ...begin, within: [] })
    const tail =
      list.length === 1 ? null : isListOfRegions(list) ? { ...nothing, kind: 'region' as const } : readTail(last, own)
    for (const place of list) {
      const { kind, country, within } = own.get(place) ?? nothing
      shared.set(place, {
        kind: kind ?? tail?.kind ?? whole.kind,
        country: country ?? whole.country,
        within: within.length > 0 ? within : whole.within,
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
      const within =
        evidence.within.length > 0 ? evidence.within : (all.find((one) => one.within.length > 0)?.within ?? [])
      return [placed, { kind, country, within }]
    }),
  )
}
