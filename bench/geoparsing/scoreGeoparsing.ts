import type { PlaceReference, Span } from '@fogline/model'
import { distance } from './distance.ts'
import type { GeoDocument, Point, Toponym } from './geoDocument.ts'
import { matchSpans } from './matchSpans.ts'
import type { Towns } from './openTowns.ts'

export interface ReadDocument {
  readonly document: GeoDocument
  readonly places: readonly Pick<
    PlaceReference,
    keyof Span | 'country' | 'use' | 'latitude' | 'longitude' | 'precision'
  >[]
}

export type GeoRow = Readonly<Record<string, string | number>>

const close = 161

/**
 * One set's row. Places are scored on the spans that overlap a marked one. "within 161 km" counts a place without a point as far;
 * "of those with a point" is what the literature calls accuracy at 161 km, of names found and resolved; "within its circle" also takes
 * what lies inside the radius that Fogline gives, since the sets differ by hundreds of kilometres on where a wide country has its point.
 */
export function scoreGeoparsing(set: string, read: readonly ReadDocument[], towns: Towns): GeoRow {
  const counted = (how: 'exact' | 'overlapping') =>
    read.map(({ document, places }) => matchSpans(document.toponyms, places, how))
  const marked = read.reduce((sum, { document }) => sum + document.toponyms.length, 0)
  const found = read.reduce((sum, { places }) => sum + places.length, 0)
  const exact = counted('exact').flat().length
  const pairs = counted('overlapping').flat()
  const placed = pairs.flatMap(([toponym, place]) => {
    const truth = truePoint(toponym, towns)
    return truth === null ? [] : [{ truth, place }]
  })
  const pointed = placed.filter(({ place }) => place.latitude !== null)
  const near = pointed.filter(({ truth, place }) => awayFrom(truth, place) <= close)
  const circled = pointed.filter(({ truth, place }) => {
    const away = awayFrom(truth, place)
    return away > close && away * 1000 <= (place.precision ?? 0)
  })
  const lands = placed.flatMap(({ truth, place }) => {
    const country = towns.countryAt(truth)
    return country === null ? [] : [{ country, place }]
  })
  return {
    set,
    toponyms: marked,
    'F1 exact': share(2 * exact, marked + found),
    P: share(exact, found),
    R: share(exact, marked),
    'F1 overlap': share(2 * pairs.length, marked + found),
    'within 161 km': share(near.length, placed.length),
    'of those with a point': share(near.length, pointed.length),
    'within its circle': share(near.length + circled.length, pointed.length),
    country: share(lands.filter(({ country, place }) => place.country === country).length, lands.length),
    ...useScores(pairs),
  }
}

function truePoint({ point, geonames }: Toponym, towns: Towns): Point | null {
  return point ?? (geonames === null ? null : towns.pointOf(geonames))
}

function awayFrom(truth: Point, { latitude, longitude }: ReadDocument['places'][number]): number {
  return latitude === null || longitude === null ? Number.POSITIVE_INFINITY : distance(truth, { latitude, longitude })
}

/** Literal against associative, as the authors of GeoWebNews divide its types; and Literal against Metonymic, which alone are names that stand by themselves. */
function useScores(pairs: readonly (readonly [Toponym, ReadDocument['places'][number]])[]): GeoRow {
  const right = ([{ use }, place]: (typeof pairs)[number]): boolean =>
    (use === 'associative') === (place.use === 'metonym')
  const all = pairs.filter(([{ use }]) => use !== null)
  const plain = all.filter(([{ label }]) => label === 'Literal' || label === 'Metonymic')
  if (all.length === 0) return {}
  return {
    'literal/associative': share(all.filter(right).length, all.length),
    'Literal/Metonymic': share(plain.filter(right).length, plain.length),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
