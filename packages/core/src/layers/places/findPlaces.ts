import { applyRules, type GazetteerPlace, hashId, type PlaceReference } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { type Around, regionOf, toAround, type Vote } from './around.ts'
import { type Choice, choosePlace } from './choosePlace.ts'
import { noEvidence, type PlaceEvidence, toEvidence } from './evidence.ts'
import { isDateline } from './isDateline.ts'
import { toNameKey } from './nameKey.ts'
import { toNamesakes } from './namesakes.ts'
import { type Placed, toLists, toPlaced } from './placed.ts'
import { type PlaceInput, toFinder } from './placeInput.ts'
import { placeRules } from './rules.ts'
import { toKind, toPrecision } from './toKind.ts'
import { toUse } from './toUse.ts'

type Input = Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'entities' | 'lexicon'>
type Where = Pick<
  PlaceReference,
  'name' | 'geonames' | 'country' | 'kind' | 'latitude' | 'longitude' | 'precision' | 'disputed'
>

interface Surroundings {
  readonly around: Around
  readonly find: PlaceInput['find']
}

const unknown = { geonames: null, kind: 'unknown', latitude: null, longitude: null, precision: null } as const

function fromGazetteer(place: GazetteerPlace): Where {
  const { name, latitude, longitude, country, geonames, disputed } = place
  return {
    name,
    geonames: geonames === 0 ? null : geonames,
    country: country === '' ? null : country,
    kind: toKind(place),
    latitude,
    longitude,
    precision: toPrecision(place),
    ...(disputed === undefined ? {} : { disputed }),
  }
}

interface Located {
  readonly where: Where
  /** The place chosen and by how much it leads the best of another state; null for a state and for what stays without a point. */
  readonly choice: Choice | null
}

function locate(placed: Placed, evidence: PlaceEvidence, { around, find }: Surroundings): Located {
  const { country, name, places } = placed.value
  if (country !== null) {
    const { iso, latitude, longitude, radius, disputed } = country
    const where = {
      name,
      geonames: null,
      country: iso,
      kind: 'country',
      latitude,
      longitude,
      precision: radius,
      ...(disputed === undefined ? {} : { disputed }),
    } as const
    return { where, choice: null }
  }
  const isCity = (place: GazetteerPlace) =>
    find(`${place.name} City`).some(({ geonames }) => geonames === place.geonames)
  const choice = choosePlace(places, { name, evidence, around, isCity })
  if (choice !== null) return { where: widen(fromGazetteer(choice.place), choice.place, evidence), choice }
  const outer = evidence.within.find((one) => one.feature === 'ADM1') ?? null
  return { where: { ...unknown, name, country: evidence.country ?? outer?.country ?? null }, choice: null }
}

/** "Kalm province", known only by its seat Kalm, is wider than Kalm; a county is not the town of its name. */
function widen(where: Where, place: GazetteerPlace, { kind, country }: PlaceEvidence): Where {
  if (where.kind !== 'city' || kind !== 'region') return where
  if (/^PPLC|PPLA$/.test(place.feature)) return { ...where, kind: 'region', precision: 100_000 }
  if (place.feature === 'PPLA2' || place.population >= 50_000) return { ...where, kind: 'region', precision: 30_000 }
  return { ...unknown, name: where.name, country }
}

/** A town of a capital's name in another state speaks for no government. */
function withSeat(placed: Placed, where: Where | undefined): Placed {
  const { isSeat, places } = placed.value
  const capital = places.find(({ feature }) => feature === 'PPLC')
  if (!isSeat || capital === undefined || where?.country === capital.country) return placed
  return { ...placed, value: { ...placed.value, isSeat: false } }
}

function toUses(placed: readonly Placed[], { article, mentions }: Input): readonly PlaceReference['use'][] {
  const countries = mentions.filter((mention) => mention.type === 'country')
  return toLists(placed, article.text).flatMap((list) => {
    let before: PlaceReference['use'] | null = null
    return list.map((place) => {
      const use: PlaceReference['use'] = isDateline(place, article)
        ? 'dateline'
        : toUse(place, { countries, before, text: article.text })
      before = use
      return use
    })
  })
}

/** A choice that leads the next state by so much (a hundred times the people) may vote on other names. */
const clear = 2

/** Places are chosen twice: by the states and bodies that the article names, and then also by where its certain places lie. */
function locateAll(placed: readonly Placed[], rules: PlaceInput): readonly Where[] {
  const { mentions, entities, find } = rules
  const countries = mentions.filter((mention) => mention.type === 'country')
  const isoOf = new Map(entities.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const])))
  const evidences = toEvidence({ ...rules, placed, countries, isoOf })
  const locateBy = (votes: readonly Vote[]): readonly Located[] =>
    placed.map((place) => {
      const around = toAround(votes, toNameKey(place.value.name))
      return locate(place, evidences.get(place) ?? noEvidence, { around, find })
    })
  const named = [...toVotes(rules, isoOf), ...toElsewhere(placed)]
  const first = locateBy(named).flatMap(({ choice }, index): readonly Vote[] => {
    const one = placed[index]
    if (choice === null || one === undefined || choice.lead < clear || choice.place.country === '') return []
    const { feature, country, admin1, population } = choice.place
    if (feature.startsWith('PPL') && population < 20_000 && evidences.get(one)?.within.length === 0) return []
    return [{ key: toNameKey(one.value.name), country, admin1 }]
  })
  return locateBy([...named, ...first]).map(({ where }) => where)
}

/** Stands for states that no list has: a name in no gazetteer says that the article plays where small towns of a known name may be others. */
const elsewhere = '?'

function toElsewhere(placed: readonly Placed[]): readonly Vote[] {
  return placed
    .filter(({ value: { country, places } }) => country === null && places.length === 0)
    .map(({ value: { name } }) => ({ key: toNameKey(name), country: elsewhere, admin1: null }))
}

/** States by name, by people and by capital; regions by the bodies that bear their name. */
function toVotes({ mentions, find }: PlaceInput, isoOf: ReadonlyMap<string, string>): readonly Vote[] {
  return mentions.flatMap((mention): readonly Vote[] => {
    const country = isoOf.get(mention.entity)
    if (mention.type === 'country' && country !== undefined)
      return [{ key: toNameKey(mention.text), country, admin1: null }]
    const region = mention.type === 'organisation' && mention.form === 'name' ? regionOf(mention.text, find) : null
    return region === null ? [] : [{ key: toNameKey(mention.text), country: region.country, admin1: region.admin1 }]
  })
}

/** Names of places with coordinates as precise as the text gives them; what no gazetteer has stays without. */
export function findPlaces(input: Input): readonly PlaceReference[] {
  const { article, sentences, mentions, entities, lexicon } = input
  const rules: PlaceInput = { text: article.text, sentences, mentions, entities, lexicon, find: toFinder(lexicon) }
  const placed = toNamesakes(toPlaced(applyRules(placeRules, rules), rules), article.text)
  const where = locateAll(placed, rules)
  const uses = toUses(
    placed.map((place, index) => withSeat(place, where[index])),
    input,
  )
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
        use: uses[index] ?? 'mentioned',
        by: place.by,
      },
    ]
  })
}
