import {
  type ArticleLabel,
  type Claim,
  type EntityLabel,
  type Evidence,
  type PlaceReference,
  type PlaceRow,
  presentReadings,
  type SourceRow,
} from '@fogline/model'
import { foldWords } from './foldWords.ts'
import { type Given, originalsOf } from './given.ts'
import { groupBy } from './groupBy.ts'
import { toTitle } from './toArticleCards.ts'

/** Lists whose rows are added up over all neighbourhoods. An act is one speaker's, and how often. */
export type SummedKind = 'place' | 'outlet' | 'speaker' | 'act'

/** What one neighbourhood brings to a row of such a list. */
export interface ListPart {
  readonly kind: SummedKind
  readonly id: string
  /** Numbers that are added up: rows are ordered by the first, then by the second. */
  readonly counts: readonly [number, number, number]
  /** What rows of equal numbers are ordered by. */
  readonly name: string
  readonly body: object
}

/** Where a place is first named in the neighbourhood, and what happened there. */
export interface PlacePart {
  readonly row: Omit<PlaceRow, 'events' | 'mentions' | 'left'>
  readonly events: PlaceRow['events']
}

/** Some articles stand for an outlet without a name. */
export interface OutletPart {
  readonly outlet: string | null
  readonly examples: readonly ArticleLabel[]
}

/** Who speaks, as the first article of the neighbourhood has it. */
export interface SpeakerPart extends Pick<SourceRow, 'holder' | 'role' | 'country'> {
  readonly article: string
}

/** How many articles may stand for an outlet without a name. */
export const mostExamples = 20

/** What a neighbourhood brings to the lists of places, outlets and speakers. */
export function toListParts(given: Given): readonly ListPart[] {
  return [...toPlaces(given), ...toOutlets(given), ...toSpeakers(given)]
}

/** A name that speaks for a government is no place. */
function toPlaces({ part, readings }: Given): readonly ListPart[] {
  const places = new Map(
    readings.flatMap(({ article, layers }) =>
      layers.places.map((place) => [place.id, { article: article.id, place }] as const),
    ),
  )
  const rows = new Map<
    string,
    PlacePart & { mentions: number; readonly found: Map<string, PlaceRow['events'][number]> }
  >()
  for (const { article, place } of places.values()) {
    if (place.use === 'metonym') continue
    const known = rows.get(placeKey(place))
    if (known) known.mentions += 1
    else rows.set(placeKey(place), { row: toPlace(article, place), events: [], found: new Map(), mentions: 1 })
  }
  for (const { id, what, time, status, evidence, places: at } of part.events) {
    for (const reference of at) {
      const place = places.get(reference)?.place
      if (place) rows.get(placeKey(place))?.found.set(id, { id, what, time, status, evidence: evidence[0] ?? null })
    }
  }
  return [...rows].map(([id, { row, found, mentions }]) => ({
    kind: 'place',
    id,
    counts: [found.size, mentions, 0],
    name: foldWords([row.name]),
    body: { row, events: [...found.values()] } satisfies PlacePart,
  }))
}

function placeKey({ name, latitude, longitude }: PlaceReference): string {
  return `${name} ${latitude} ${longitude}`
}

function toPlace(article: string, place: PlaceReference): PlacePart['row'] {
  const { name, country, kind, latitude, longitude, precision, disputed, start, end, text } = place
  const evidence: Evidence = { article, start, end, text }
  return {
    name,
    country,
    kind,
    latitude,
    longitude,
    precision,
    ...(disputed === undefined ? {} : { disputed }),
    evidence,
  }
}

function toOutlets({ part, readings }: Given): readonly ListPart[] {
  const originals = originalsOf(part)
  const groups = groupBy(presentReadings(readings, part.histories), ({ article }) => article.outlet)
  return [...groups].map(([outlet, mine]) => {
    const copies = mine.filter(({ article: { id } }) => (originals.get(id) ?? id) !== id).length
    const claims = mine.flatMap(({ statements }) => statements).filter(({ kind }) => kind === 'claim').length
    const examples = outlet === null ? mine.slice(0, mostExamples).map(({ article }) => toLabel(article)) : []
    const body: OutletPart = { outlet, examples }
    return { kind: 'outlet', id: outlet ?? '', counts: [mine.length, copies, claims], name: outlet ?? '', body }
  })
}

function toLabel(article: Given['readings'][number]['article']): ArticleLabel {
  return { id: article.id, title: toTitle(article), outlet: article.outlet, publishedAt: article.publishedAt }
}

/** A claim that a copy repeats counts once. */
function toSpeakers({ part, readings }: Given): readonly ListPart[] {
  const originals = originalsOf(part)
  const entities = new Map(
    part.entities.flatMap(({ id, name, type, members }) => members.map((one) => [one, { id, name, type }] as const)),
  )
  const claims = readings
    .filter(({ article: { id } }) => (originals.get(id) ?? id) === id)
    .flatMap(({ statements }) => statements)
    .flatMap((one) => (one.kind === 'claim' && one.speaker !== null ? [{ ...one, speaker: one.speaker }] : []))
  const groups = groupBy(
    claims,
    ({ speaker }) => entities.get(speaker.entity ?? '')?.id ?? `text:${speaker.text.toLowerCase()}`,
  )
  return [...groups].flatMap(([id, mine]) => toSpeaker(id, mine, entities))
}

type Spoken = Claim & { readonly speaker: NonNullable<Claim['speaker']> }

function toSpeaker(
  id: string,
  claims: readonly Spoken[],
  entities: ReadonlyMap<string, EntityLabel>,
): readonly ListPart[] {
  const [first] = claims
  if (first === undefined) return []
  const speakers = claims.map(({ speaker }) => speaker)
  const entity = entities.get(first.speaker.entity ?? '') ?? null
  const text = entity?.name ?? first.speaker.text
  const body: SpeakerPart = {
    holder: { text, entity },
    role: speakers.find(({ role }) => role)?.role ?? null,
    country: speakers.find(({ country }) => country)?.country ?? null,
    article: first.article,
  }
  const articles = new Set(claims.map(({ article }) => article)).size
  const acts = groupBy(claims, ({ act }) => act)
  return [
    { kind: 'speaker', id, counts: [claims.length, 0, articles], name: text, body },
    ...[...acts].map(
      ([act, { length }]): ListPart => ({
        kind: 'act',
        id: actKey(id, act),
        counts: [length, 0, 0],
        name: '',
        body: {},
      }),
    ),
  ]
}

/** Under which it is counted how often a speaker does that. */
export function actKey(speaker: string, act: Claim['act']): string {
  return `${act} ${speaker}`
}
