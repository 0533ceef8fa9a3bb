import type { GazetteerPlace } from '@fogline/model'
import type { Around } from './around.ts'
import type { PlaceEvidence } from './evidence.ts'
import { isNear } from './isNear.ts'
import { toNameKey } from './nameKey.ts'

/** What a choice is made from: the name as it stands in the text, the words around it, the other places of the article. */
export interface ChoiceContext {
  readonly name: string
  readonly evidence: PlaceEvidence
  readonly around: Around
  /** Does the town also go by this name with "City" behind it (Quebec City)? */
  readonly isCity: (place: GazetteerPlace) => boolean
}

interface Rivals extends ChoiceContext {
  /** All places of the name. */
  readonly places: readonly GazetteerPlace[]
}

/** One reason for or against a place, with its points; all reasons of a place are added up. */
export interface Reason {
  readonly id: string
  readonly says: string
  readonly points: (place: GazetteerPlace, context: Rivals) => number
}

export interface Choice {
  readonly place: GazetteerPlace
  readonly points: number
  /** Points more than the best place of the name in another state; infinite where there is none. */
  readonly lead: number
}

/** Below this many inhabitants a place of a state that the article never names is taken for a namesake. Tuned on no text: a guard. */
const smallTown = 15_000
/** From this many inhabitants on a town is better known than the region of its name. */
const metropolis = 1_000_000

function isTown({ feature }: Pick<GazetteerPlace, 'feature'>): boolean {
  return feature.startsWith('PPL') || feature === 'STLMT'
}

function lies(place: GazetteerPlace, outer: GazetteerPlace): boolean {
  return outer.country === place.country && outer.admin1 !== null && outer.admin1 === place.admin1
}

function bare(name: string): string {
  return toNameKey(name).replace(/ (?:town|city)$/, '')
}

const ranks: Readonly<Record<string, number>> = { PPLC: 1, PPLA: 0.7, PPLA2: 0.3, PPLX: -1 }

/** The reasons by which a place is chosen, in the order in which docs/places.md explains them. */
export const reasons: readonly Reason[] = [
  {
    id: 'size',
    says: 'A larger town is meant more often: one point for each ten times as many people, and its rank among towns.',
    points: (place) =>
      isTown(place)
        ? (place.radius === undefined ? Math.log10(place.population + 1) : 6) + (ranks[place.feature] ?? 0)
        : 0,
  },
  {
    id: 'kind',
    says: 'A word for a kind of place beside the name: "region" for regions, "village" for towns.',
    points: ({ feature }, { evidence: { kind } }) => {
      if (feature === 'ADM1') return kind === 'region' ? 12 : kind === 'settlement' ? 0 : 5.2
      if (feature === 'ADM2') return kind === 'region' ? 11 : kind === 'settlement' ? 0 : 3.5
      if (isTown({ feature })) return kind === 'settlement' ? 2 : 0
      return kind === 'settlement' ? 1 : kind === 'region' ? 13 : 7
    },
  },
  {
    id: 'name',
    says: 'The gazetteer lists it under this name ("Town" and "City" apart), not only among its other names.',
    points: (place, { name }) => (bare(place.name) === bare(name) ? 1.5 : 0),
  },
  {
    id: 'city',
    says: 'A town that is called "City" in English (Quebec City) leaves the bare name to its region, unless it is a metropolis or the capital of a state.',
    points: (place, { isCity }) =>
      isTown(place) && place.feature !== 'PPLC' && place.population < metropolis && isCity(place) ? -3 : 0,
  },
  {
    id: 'region of a city',
    says: 'The region to which such a town leaves the bare name is as well known as the town (Gaza).',
    points: (place, { places, isCity }) =>
      place.feature === 'ADM1' &&
      places.some((town) => isTown(town) && town.population >= 100_000 && lies(town, place) && isCity(town))
        ? 3
        : 0,
  },
  {
    id: 'state named',
    says: 'The words around the name say in which state it lies: "the Arvanian town of", "Kalm, Arvania".',
    points: ({ country }, { evidence }) => (evidence.country === null ? 0 : country === evidence.country ? 8 : -4),
  },
  {
    id: 'region named',
    says: 'The words around the name say in which region it lies: "Kalm in the Tharn region", "Springfield, Ill."',
    points: (place, { evidence: { within } }) =>
      within.some((outer) => lies(place, outer)) ? 8 : within.some(({ country }) => country === place.country) ? 4 : 0,
  },
  {
    id: 'town named',
    says: 'The words around the name say in or near which town it lies: "the Mill Park in Kalm".',
    points: (place, { evidence: { beside } }) =>
      beside.some((town) => town !== place && isNear(place, town, 60)) ? 6 : 0,
  },
  {
    id: 'states of the article',
    says: 'The state is spoken of elsewhere in the article: the more of its places and people, the more points.',
    points: ({ country }, { around }) => toPoints(around.states.get(country), 3),
  },
  {
    id: 'regions of the article',
    says: 'Other places of the article lie in the same region.',
    points: ({ country, admin1 }, { around }) =>
      admin1 === null ? 0 : toPoints(around.regions.get(`${country}.${admin1}`), 3),
  },
]

function toPoints(share: number | undefined, most: number): number {
  return share === undefined || share === 0 ? 0 : 1 + most * share
}

/** A town that the gazetteer lists under a quite different name is meant only where the text speaks of its state. */
function isAnotherName(place: GazetteerPlace, name: string): boolean {
  const [listed, written] = [toNameKey(place.name), toNameKey(name)]
  const isAlike = listed.slice(0, 3) === written.slice(0, 3)
  return place.feature.startsWith('PPL') && place.feature !== 'PPLC' && place.population < 20_000 && !isAlike
}

/** A place of the name that cannot be meant. Where all are such, the name stays without a point. */
function isNamesake(place: GazetteerPlace, { name, evidence, around }: ChoiceContext): boolean {
  if (evidence.country !== null && place.country !== evidence.country && place.country !== '')
    return place.population < metropolis
  const isPlaced = evidence.within.some((outer) => lies(place, outer))
  if (evidence.isIn && isTown(place) && !isPlaced) return true
  if (evidence.country !== null) return false
  const isInside = evidence.within.some(({ country }) => country === place.country)
  if (isInside || (around.states.get(place.country) ?? 0) > 0) return false
  if (evidence.beside.some((town) => isNear(place, town, 60))) return false
  if (isAnotherName(place, name)) return true
  if (around.states.size === 0) return false
  return (isTown(place) && place.population < smallTown) || place.feature === 'ADM2'
}

/** A bare name that a region shares with its town means the town; where the town is called "City" in English, the region. */
function isSeatOf(place: GazetteerPlace, region: GazetteerPlace, { isCity }: ChoiceContext): boolean {
  if (!lies(place, region) || !place.feature.startsWith('PPL') || place.population < 20_000) return false
  return place.population >= metropolis || place.feature === 'PPLC' || !isCity(place)
}

/** A town that bears a capital's name is meant only where the words beside it or most of the article's regions say so. */
function isShadowed(place: GazetteerPlace, capital: GazetteerPlace, { evidence, around }: ChoiceContext): boolean {
  if (place === capital || !isTown(place)) return false
  const isNamed = evidence.country !== null || evidence.within.length > 0 || evidence.beside.length > 0
  const isHome = (around.regions.get(`${place.country}.${place.admin1 ?? ''}`) ?? 0) >= 0.5
  return !isNamed && !(isHome && place.country !== capital.country && !around.states.has(capital.country))
}

/** The place meant among those of a name, or null where all of them are namesakes elsewhere. */
export function choosePlace(places: readonly GazetteerPlace[], context: ChoiceContext): Choice | null {
  const capital = places.find(({ feature, population }) => feature === 'PPLC' && population > 100_000)
  const ranked = places
    .filter((place) => !isNamesake(place, context) && (capital === undefined || !isShadowed(place, capital, context)))
    .map((place) => ({
      place,
      points: reasons.reduce((sum, reason) => sum + reason.points(place, { ...context, places }), 0),
    }))
    .sort(
      (a, b) => b.points - a.points || b.place.population - a.place.population || a.place.geonames - b.place.geonames,
    )
  const [best] = ranked
  if (best === undefined) return null
  const rival = ranked.find(({ place }) => place.country !== best.place.country)
  const lead = rival === undefined ? Number.POSITIVE_INFINITY : best.points - rival.points
  const isRegion = best.place.feature === 'ADM1' && context.evidence.kind !== 'region'
  const seat = isRegion ? ranked.find(({ place }) => isSeatOf(place, best.place, context)) : undefined
  return { ...(seat ?? best), lead }
}
