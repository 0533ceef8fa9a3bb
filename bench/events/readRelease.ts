import type { EventMention, Figure, Layers, PlaceReference, Span } from '@fogline/model'
import { countPeople } from './countPeople.ts'
import { foldProvince, provinceOf } from './provinces.ts'
import type { ReleaseFields } from './readReleases.ts'

/** What Fogline read of one release: its layers, and the figures of its statements. */
export interface ReadRelease {
  readonly text: string
  readonly publishedAt: string | null
  readonly layers: Pick<Layers, 'eventMentions' | 'entities' | 'mentions' | 'places' | 'sentences'>
  readonly figures: readonly Pick<
    Figure,
    'start' | 'end' | 'indicator' | 'low' | 'high' | 'modality' | 'text' | 'span'
  >[]
}

/**
 * The fields of a release. Its deeds are the events that it tells as facts and that capture (arrest, abduction), kill (a word
 * of killing) or strike from the air. Date: of the first deed that has a day, else of the first event that has one (of a night
 * its first day), else, as what has no date of its own is told as new, the day of the release. Province:
 * the first that a deed takes place in, or in which its place lies ("Kalm district, Logar province"), else in a deed's sentence, else the one last named
 * before it, else the first of the text; a dateline where nothing else is named. Killed and captured: as `countPeople` counts them. Type: from the deeds and those two.
 */
export function readRelease(read: ReadRelease): ReleaseFields {
  const told = read.layers.eventMentions.filter(({ status }) => status === 'occurred' || status === 'reported')
  const [captures, kills] = [told.filter(isCapture), told.filter((event) => isKill(event, read.text))]
  const strikes = told.filter(isAirstrike)
  const deeds = told.filter((event) => [...captures, ...kills, ...strikes].includes(event))
  const of = (indicator: string, own: readonly EventMention[]): number =>
    countPeople({
      layers: read.layers,
      figures: read.figures.filter((figure) => figure.indicator === indicator && figure.span !== 'cumulative'),
      deeds: own,
    })
  const killed = of('killed', kills)
  const captured = of('captured', captures)
  return {
    date: dayOf(deeds) ?? dayOf(told) ?? read.publishedAt,
    province: province(read, deeds),
    type: strikes.length > 0 ? 'airstrike' : typeOf(killed, captured),
    killed,
    captured,
  }
}

function isCapture({ type, mode }: EventMention): boolean {
  return (type === 'COERCE' && mode === 'arrest') || (type === 'ASSAULT' && mode === 'abduct')
}

function isKill({ type, trigger }: EventMention, text: string): boolean {
  return type === 'ASSAULT' && /kill|dead|death|die|slain|slay/i.test(text.slice(trigger.start, trigger.end))
}

function isAirstrike({ acled, mode }: EventMention): boolean {
  return acled === 'Air/drone strike' || mode === 'aerial' || mode === 'drone'
}

function typeOf(killed: number, captured: number): string | null {
  if (killed > 0 && captured > 0) return 'captureandkill'
  if (captured > 0) return 'detention'
  return killed > 0 ? 'insurgentskilled' : null
}

function dayOf(events: readonly EventMention[]): string | null {
  return events.flatMap(({ time }) => /^\d{4}-\d\d-\d\d(?=$|\/)/.exec(time ?? '')?.[0] ?? [])[0] ?? null
}

function province({ layers, text }: ReadRelease, deeds: readonly EventMention[]): string | null {
  const byId = new Map(layers.places.map((place) => [place.id, place]))
  const own = deeds.flatMap(({ places }) => places.flatMap((id) => byId.get(id) ?? [])).flatMap(withRegion)
  const near = deeds.flatMap(({ sentence }) => {
    const span = layers.sentences[sentence]
    return span === undefined ? [] : layers.places.filter((place) => isWithin(place, span))
  })
  const named = (places: readonly PlaceReference[]): string | null =>
    places.flatMap((place) => (place.use === 'dateline' ? [] : (provinceOf(place) ?? [])))[0] ?? null
  function withRegion(place: PlaceReference): readonly PlaceReference[] {
    const next = layers.places.find(
      (one) => one.start >= place.end && /^(?: [a-z]+)?,? (?:in )?$/.test(text.slice(place.end, one.start)),
    )
    return next === undefined ? [place] : [place, ...withRegion(next)]
  }
  const first = deeds[0]?.trigger.start ?? 0
  const before = layers.places.filter(({ end }) => end <= first).toReversed()
  const datelines = layers.places.flatMap((place) => (place.use === 'dateline' ? (provinceOf(place) ?? []) : []))
  const found = named(own) ?? named(near) ?? named(before) ?? named(layers.places) ?? datelines[0] ?? null
  return found === null ? null : foldProvince(found)
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
