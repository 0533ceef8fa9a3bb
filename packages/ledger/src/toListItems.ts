import {
  type ArticleLabel,
  type ChangeCard,
  type Claim,
  changePeriod,
  changeSummary,
  claimActs,
  type Entity,
  type EntityRow,
  mergeParts,
  type OutletRow,
  type PageChange,
  type PlaceRow,
  type SourceRow,
  type TrackCard,
} from '@fogline/model'
import { mostExamples, type OutletPart, type PlacePart, type SpeakerPart } from './cards/listParts.ts'
import type { KeptTrackCard } from './cards/toTrackCards.ts'
import { emptyPart } from './picture.ts'

interface TrackRow extends KeptTrackCard, Pick<TrackCard, 'id' | 'label' | 'basis' | 'contested'> {
  readonly names: Readonly<Record<string, string>> | null
}

/** Whose the counted are stands in a basis as the id of an entity; a reader is told its name. */
export function toTrackItem({ names, basis, ...card }: TrackRow): TrackCard {
  const { population } = basis
  const named = population?.replace(/\b[0-9a-f]{20}\b/g, (id) => names?.[id] ?? '').trim() || null
  return { ...card, basis: { ...basis, population: named }, unit: basis.unit }
}

interface Parts<Part> {
  readonly parts: readonly Part[] | null
}

/** An entity is called as the neighbourhood calls it that has most of it. */
export function toEntityItem({
  parts,
  ...counts
}: Parts<Entity> & Pick<EntityRow, 'mentions' | 'articles' | 'claims'>): EntityRow {
  const [entity] = mergeParts([{ ...emptyPart, entities: parts ?? [] }]).entities
  if (entity === undefined) throw new Error('an entity that no neighbourhood names')
  const { id, name, type, country, roles } = entity
  return { id, name, type, country, role: roles[0]?.text ?? null, ...counts }
}

/** So many events of a place are listed with it. */
const mostEvents = 40

interface PlaceTotals {
  readonly events: number
  readonly mentions: number
}

/** A place with the events of those neighbourhoods that have the most; `left` counts the others. */
export function toPlaceItem({ events: all, mentions, parts }: Parts<PlacePart> & PlaceTotals): PlaceRow {
  const rows = (parts ?? []).map(({ row }) => row)
  const first = rows.reduce((a, b) => (b.evidence.article < a.evidence.article ? b : a))
  const events = (parts ?? [])
    .flatMap((part) => part.events)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, mostEvents)
  return { ...first, events, mentions, left: all - events.length }
}

/** An outlet; some of its articles where it has no name by which they could be listed. */
export function toOutletItem({
  parts,
  ...counts
}: Parts<OutletPart> & Pick<OutletRow, 'articles' | 'copies' | 'claims'>): OutletRow {
  const examples = (parts ?? []).flatMap((part) => part.examples)
  const sorted = examples.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, mostExamples)
  return { outlet: parts?.[0]?.outlet ?? null, ...counts, examples: sorted }
}

interface SpeakerTotals extends Pick<SourceRow, 'claims' | 'articles'> {
  readonly acts: Readonly<Partial<Record<Claim['act'], number>>> | null
}

/** Who is quoted, as the first article has it that does. */
export function toSpeakerItem({ parts, acts, ...counts }: Parts<SpeakerPart> & SpeakerTotals): SourceRow {
  const sorted = [...(parts ?? [])].sort((a, b) => (a.article < b.article ? -1 : 1))
  const [first] = sorted
  if (first === undefined) throw new Error('a speaker whom no neighbourhood quotes')
  const order = (act: Claim['act']): number => claimActs.indexOf(act)
  return {
    holder: first.holder,
    role: sorted.find(({ role }) => role !== null)?.role ?? null,
    country: sorted.find(({ country }) => country !== null)?.country ?? null,
    ...counts,
    acts: claimActs
      .flatMap((act) => (acts?.[act] === undefined ? [] : [{ act, count: acts[act] }]))
      .sort((a, b) => b.count - a.count || order(a.act) - order(b.act)),
  }
}

interface ChangeRow extends Pick<ChangeCard, 'location' | 'versions'> {
  readonly change: PageChange
  readonly labels: readonly ArticleLabel[] | null
}

/** A change of a page, named after its newer article. */
export function toChangeItem({ change, location, versions, labels }: ChangeRow): ChangeCard {
  const [first] = change.articles
  const id = first?.after ?? first?.before ?? change.after.articles[0] ?? ''
  const found = labels?.find((label) => label.id === id)
  const { title, outlet, publishedAt } = found ?? { title: id, outlet: null, publishedAt: null }
  return {
    id: change.id,
    article: { id, title, outlet, publishedAt },
    location,
    from: change.before.lastSeen,
    to: change.after.firstSeen,
    when: changePeriod(change),
    summary: changeSummary(change),
    version: change.after.number,
    versions,
  }
}
