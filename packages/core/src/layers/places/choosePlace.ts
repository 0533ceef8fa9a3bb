import type { GazetteerPlace } from '@fogline/model'
import type { PlaceEvidence } from './evidence.ts'
import { toNameKey } from './nameKey.ts'

/** How much each state is spoken of in the article (shares of 1), and the name as it stands in the text. */
export interface ChoiceContext {
  readonly name: string
  readonly evidence: PlaceEvidence
  readonly shares: ReadonlyMap<string, number>
}

/** Below this many inhabitants a place of a state that the article never names is taken for a namesake. Tuned on no text: a guard. */
const smallTown = 15_000

function standing({ feature, population, radius }: GazetteerPlace, kind: PlaceEvidence['kind']): number {
  if (feature === 'ADM1') return kind === 'region' ? 12 : kind === 'settlement' ? 0 : 5.2
  if (!feature.startsWith('PPL') && feature !== 'STLMT') return kind === 'settlement' ? 1 : kind === 'region' ? 13 : 7
  const rank =
    feature === 'PPLC' ? 1 : feature === 'PPLA' ? 0.7 : feature === 'PPLA2' ? 0.3 : feature === 'PPLX' ? -1 : 0
  const size = radius === undefined ? Math.log10(population + 1) : 6
  return size + rank + (kind === 'settlement' ? 2 : 0)
}

function score(place: GazetteerPlace, { name, evidence, shares }: ChoiceContext): number {
  const sameName = toNameKey(place.name) === toNameKey(name) ? 1.5 : 0
  const share = shares.get(place.country) ?? 0
  const spokenOf = share > 0 ? 1 + 3 * share : 0
  const state = evidence.country === null ? 0 : place.country === evidence.country ? 8 : -4
  const around = evidence.within.filter((outer) => outer.country === place.country)
  const lies = around.some((outer) => outer.admin1 !== null && outer.admin1 === place.admin1)
  return standing(place, evidence.kind) + sameName + spokenOf + state + (lies ? 8 : around.length > 0 ? 4 : 0)
}

/** A town that the gazetteer lists under a quite different name is meant only where the text speaks of its state. */
function isAnotherName(place: GazetteerPlace, name: string): boolean {
  const [listed, written] = [toNameKey(place.name), toNameKey(name)]
  const isAlike = listed.slice(0, 3) === written.slice(0, 3)
  return place.feature.startsWith('PPL') && place.feature !== 'PPLC' && place.population < 20_000 && !isAlike
}

function isNamesake(place: GazetteerPlace, { name, evidence, shares }: ChoiceContext): boolean {
  if (evidence.country !== null)
    return place.country !== evidence.country && place.country !== '' && place.population < 1_000_000
  const lies = evidence.within.some((outer) => outer.country === place.country)
  if (lies || (shares.get(place.country) ?? 0) > 0) return false
  if (isAnotherName(place, name)) return true
  if (shares.size === 0) return false
  return place.feature.startsWith('PPL') && place.population < smallTown
}

/** A bare name that a region shares with its town means the town. */
function isSeatOf(place: GazetteerPlace, region: GazetteerPlace): boolean {
  const inside = place.country === region.country && place.admin1 === region.admin1
  return inside && place.feature.startsWith('PPL') && place.population >= 20_000
}

/** The place meant among those of a name, or null where all of them are namesakes elsewhere. */
export function choosePlace(places: readonly GazetteerPlace[], context: ChoiceContext): GazetteerPlace | null {
  const ranked = places
    .filter((place) => !isNamesake(place, context))
    .map((place) => ({ place, points: score(place, context) }))
    .sort(
      (a, b) => b.points - a.points || b.place.population - a.place.population || a.place.geonames - b.place.geonames,
    )
  const best = ranked[0]?.place ?? null
  if (best?.feature !== 'ADM1' || context.evidence.kind === 'region') return best
  return ranked.find(({ place }) => isSeatOf(place, best))?.place ?? best
}
