import { applyRules, type GazetteerPlace, hashId, type Mention, type PlaceReference } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { choosePlace } from './choosePlace.ts'
import { type PlaceEvidence, toEvidence } from './evidence.ts'
import { isDateline } from './isDateline.ts'
import { type Placed, toLists, toPlaced } from './placed.ts'
import { type PlaceInput, toFinder } from './placeInput.ts'
import { placeRules } from './rules.ts'
import { toKind, toPrecision } from './toKind.ts'
import { toUse } from './toUse.ts'

type Input = Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'entities' | 'lexicon'>
type Where = Pick<PlaceReference, 'name' | 'geonames' | 'country' | 'kind' | 'latitude' | 'longitude' | 'precision'>

const unknown = { geonames: null, kind: 'unknown', latitude: null, longitude: null, precision: null } as const

/** How much of the article's naming of states each state has. */
function toShares(countries: readonly Mention[], isoOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { entity } of countries) {
    const iso = isoOf.get(entity)
    if (iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + 1)
  }
  return new Map([...counts].map(([iso, count]) => [iso, count / countries.length]))
}

function fromGazetteer(place: GazetteerPlace): Where {
  const { name, latitude, longitude, country, geonames } = place
  return {
    name,
    geonames: geonames === 0 ? null : geonames,
    country: country === '' ? null : country,
    kind: toKind(place),
    latitude,
    longitude,
    precision: toPrecision(place),
  }
}

function locate({ value }: Placed, evidence: PlaceEvidence, shares: ReadonlyMap<string, number>): Where {
  const { country, name } = value
  if (country !== null) {
    const { iso, latitude, longitude, radius } = country
    return { name, geonames: null, country: iso, kind: 'country', latitude, longitude, precision: radius }
  }
  const place = choosePlace(value.places, { name, evidence, shares })
  if (place !== null) return fromGazetteer(place)
  const outer = evidence.within.find((one) => one.feature === 'ADM1') ?? null
  return { ...unknown, name, country: evidence.country ?? outer?.country ?? null }
}

/** A seat of a kind of region that only its city is known by: "Kalm province" is wider than Kalm. */
function widen(where: Where, { kind }: PlaceEvidence): Where {
  return where.kind === 'city' && kind === 'region' ? { ...where, kind: 'region', precision: 100_000 } : where
}

function toUses(placed: readonly Placed[], { article, mentions }: Input): ReadonlyMap<Placed, PlaceReference['use']> {
  const countries = mentions.filter((mention) => mention.type === 'country')
  const uses = new Map<Placed, PlaceReference['use']>()
  for (const list of toLists(placed, article.text)) {
    let before: PlaceReference['use'] | null = null
    for (const place of list) {
      const use: PlaceReference['use'] = isDateline(place, article)
        ? 'dateline'
        : toUse(place, { countries, before, text: article.text })
      uses.set(place, use)
      before = use
    }
  }
  return uses
}

/** Names of places with coordinates as precise as the text gives them; what no gazetteer has stays without. */
export function findPlaces(input: Input): readonly PlaceReference[] {
  const { article, sentences, mentions, entities, lexicon } = input
  const rules: PlaceInput = { text: article.text, sentences, mentions, entities, lexicon, find: toFinder(lexicon) }
  const placed = toPlaced(applyRules(placeRules, rules), rules)
  const countries = mentions.filter((mention) => mention.type === 'country')
  const isoOf = new Map(entities.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const])))
  const evidences = toEvidence({ ...rules, placed, countries, isoOf })
  const shares = toShares(countries, isoOf)
  const uses = toUses(placed, input)
  return placed.map((place) => {
    const evidence = evidences.get(place) ?? { kind: null, country: null, within: [] }
    const { start, end } = place.span
    return {
      id: hashId(['place', article.id, start, end]),
      start,
      end,
      text: article.text.slice(start, end),
      ...widen(locate(place, evidence, shares), evidence),
      use: uses.get(place) ?? 'mentioned',
      by: place.by,
    }
  })
}
