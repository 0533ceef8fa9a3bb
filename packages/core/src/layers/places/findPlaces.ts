import { applyRules, type GazetteerPlace, hashId, type PlaceReference } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { choosePlace } from './choosePlace.ts'
import { nextOuter, type PlaceEvidence, toEvidence } from './evidence.ts'
import { isDateline } from './isDateline.ts'
import { type Placed, toLists, toPlaced } from './placed.ts'
import { type PlaceInput, toFinder } from './placeInput.ts'
import { placeRules } from './rules.ts'
import { toKind, toPrecision } from './toKind.ts'
import { toUse } from './toUse.ts'

type Input = Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'entities' | 'lexicon'>
type Where = Pick<PlaceReference, 'name' | 'geonames' | 'country' | 'kind' | 'latitude' | 'longitude' | 'precision'>

const unknown = { geonames: null, kind: 'unknown', latitude: null, longitude: null, precision: null } as const

/** Shares of 1 of the times that each state is spoken of. */
function toShares(states: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const iso of states) counts.set(iso, (counts.get(iso) ?? 0) + 1)
  return new Map([...counts].map(([iso, count]) => [iso, count / states.length]))
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
  if (place !== null) return widen(fromGazetteer(place), place, evidence)
  const outer = evidence.within.find((one) => one.feature === 'ADM1') ?? null
  return { ...unknown, name, country: evidence.country ?? outer?.country ?? null }
}

/** "Kalm province", known only by its seat Kalm, is wider than Kalm; a county is not the town of its name. */
function widen(where: Where, place: GazetteerPlace, { kind, country }: PlaceEvidence): Where {
  if (where.kind !== 'city' || kind !== 'region') return where
  if (/^PPL(?:C|A|A2)$/.test(place.feature)) return { ...where, kind: 'region', precision: 100_000 }
  return { ...unknown, name: where.name, country }
}

/** "Atlanta, Georgia": a state's name behind a town of the region of that name is the region. */
function toRegionsBehindTowns(placed: readonly Placed[], text: string): readonly Placed[] {
  const regions = new Set<Placed>()
  for (const town of placed) {
    const outer = nextOuter(town, { placed, text })
    const state = outer?.value.country
    if (!outer || !state) continue
    const states = outer.value.places.filter(({ feature }) => feature === 'ADM1')
    const best = [...town.value.places].sort((a, b) => b.population - a.population)[0]
    if (
      best &&
      best.country !== state.iso &&
      states.some((one) => one.country === best.country && one.admin1 === best.admin1)
    )
      regions.add(outer)
  }
  return placed.map((one) => (regions.has(one) ? { ...one, value: { ...one.value, country: null } } : one))
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

const none: PlaceEvidence = { kind: null, country: null, within: [] }

/** Places are chosen twice: by the states that the article names, and then also by where its better known places lie. */
function locateAll(placed: readonly Placed[], rules: PlaceInput): readonly Where[] {
  const { mentions, entities } = rules
  const countries = mentions.filter((mention) => mention.type === 'country')
  const isoOf = new Map(entities.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const])))
  const evidences = toEvidence({ ...rules, placed, countries, isoOf })
  const named = countries.flatMap(({ entity }) => isoOf.get(entity) ?? [])
  const locateBy = (states: readonly string[]): readonly Where[] => {
    const shares = toShares(states)
    return placed.map((place) => locate(place, evidences.get(place) ?? none, shares))
  }
  const first = locateBy(named).filter(
    ({ kind, precision }) => kind === 'region' || (kind === 'city' && (precision ?? 0) > 3000),
  )
  return locateBy([...named, ...first.flatMap(({ country }) => country ?? [])])
}

/** Names of places with coordinates as precise as the text gives them; what no gazetteer has stays without. */
export function findPlaces(input: Input): readonly PlaceReference[] {
  const { article, sentences, mentions, entities, lexicon } = input
  const rules: PlaceInput = { text: article.text, sentences, mentions, entities, lexicon, find: toFinder(lexicon) }
  const placed = toRegionsBehindTowns(toPlaced(applyRules(placeRules, rules), rules), article.text)
  const uses = toUses(placed, input)
  const where = locateAll(placed, rules)
  return placed.flatMap((place, index) => {
    const { start, end } = place.span
    const at = where[index]
    if (at === undefined) return []
    const id = hashId(['place', article.id, start, end])
    return [
      {
        id,
        start,
        end,
        text: article.text.slice(start, end),
        ...at,
        use: uses.get(place) ?? 'mentioned',
        by: place.by,
      },
    ]
  })
}
