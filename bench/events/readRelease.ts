import type { EventMention, Figure, Layers, PlaceReference, Span } from '@fogline/model'
import { foldProvince, provinceOf } from './provinces.ts'
import type { ReleaseFields } from './readReleases.ts'

/** What Fogline read of one release: its layers, and the figures of its statements. */
export interface ReadRelease {
  readonly text: string
  readonly publishedAt: string | null
  readonly layers: Pick<Layers, 'eventMentions' | 'entities' | 'mentions' | 'places' | 'sentences'>
  readonly figures: readonly Pick<Figure, 'start' | 'end' | 'indicator' | 'low' | 'high'>[]
}

/**
 * The fields of a release. Its deeds are the events that it tells as facts and that capture (arrest, abduction), kill (a word
 * of killing) or strike from the air. Date: of the first deed that has a day, else of the first event that has one (of a night
 * its first day), else, as what has no date of its own is told as new, the day of the release. Province:
 * the first that a deed takes place in, else in a deed's sentence, else in the text, datelines apart. Killed and captured: the
 * most that one sentence tells, the low ends of its figures added up with one for each single person who is the object of such
 * a deed and in no figure, and one at least where there is such a deed. Type: from the deeds and those two.
 */
export function readRelease(read: ReadRelease): ReleaseFields {
  const told = read.layers.eventMentions.filter(({ status }) => status === 'occurred' || status === 'reported')
  const [captures, kills] = [told.filter(isCapture), told.filter((event) => isKill(event, read.text))]
  const strikes = told.filter(isAirstrike)
  const deeds = told.filter((event) => [...captures, ...kills, ...strikes].includes(event))
  const killed = most(read, 'killed', kills)
  const captured = most(read, 'captured', captures)
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

function province({ layers }: ReadRelease, deeds: readonly EventMention[]): string | null {
  const byId = new Map(layers.places.map((place) => [place.id, place]))
  const own = deeds.flatMap(({ places }) => places.flatMap((id) => byId.get(id) ?? []))
  const near = deeds.flatMap(({ sentence }) => {
    const span = layers.sentences[sentence]
    return span === undefined ? [] : layers.places.filter((place) => isWithin(place, span))
  })
  const named = (places: readonly PlaceReference[]): string | null =>
    places.flatMap((place) => (place.use === 'dateline' ? [] : (provinceOf(place) ?? [])))[0] ?? null
  const found = named(own) ?? named(near) ?? named(layers.places)
  return found === null ? null : foldProvince(found)
}

function most(
  { layers, figures }: ReadRelease,
  indicator: 'killed' | 'captured',
  deeds: readonly EventMention[],
): number {
  const counts = layers.sentences.map((sentence, index) => {
    const own = figures.filter((figure) => figure.indicator === indicator && isWithin(figure, sentence))
    const counted = own.reduce((sum, { low, high }) => sum + (low ?? high ?? 0), 0)
    const here = deeds.filter((deed) => deed.sentence === index)
    const single = singles(layers, sentence, here).filter((one) => !own.some((figure) => isWithin(one, figure)))
    return Math.max(counted + single.length, here.length > 0 ? 1 : 0)
  })
  return Math.max(0, ...counts)
}

/** The single people of a sentence to whom the deeds are done; each once. */
function singles(layers: ReadRelease['layers'], sentence: Span, deeds: readonly EventMention[]): readonly Span[] {
  const people = new Set(
    layers.entities.filter(({ type }) => type === 'person' || type === 'unnamed').map(({ id }) => id),
  )
  const objects = new Set(deeds.flatMap(({ recipients }) => recipients).filter((id) => people.has(id)))
  return [...objects].flatMap(
    (id) => layers.mentions.find((mention) => mention.entity === id && isWithin(mention, sentence)) ?? [],
  )
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
