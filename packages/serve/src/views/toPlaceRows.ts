import type { Evidence, PlaceReference, PlaceRow } from '@fogline/model'
import type { Prepared } from '../prepare.ts'

/** Places of the ledger, those with the most events first. A name that speaks for a government is no place here. */
export function toPlaceRows(prepared: Prepared): readonly PlaceRow[] {
  const rows = new Map<string, { row: PlaceRow; events: Map<string, PlaceRow['events'][number]>; mentions: number }>()
  const keyOf = ({ name, latitude, longitude }: PlaceReference): string => `${name} ${latitude} ${longitude}`
  for (const { article, place } of prepared.places.values()) {
    if (place.use === 'metonym') continue
    const known = rows.get(keyOf(place))
    if (known) known.mentions += 1
    else rows.set(keyOf(place), { row: toRow(article, place), events: new Map(), mentions: 1 })
  }
  for (const { id, what, time, status, evidence, places } of prepared.content.picture.events) {
    for (const reference of places) {
      const place = prepared.places.get(reference)?.place
      if (place) rows.get(keyOf(place))?.events.set(id, { id, what, time, status, evidence: evidence[0] ?? null })
    }
  }
  return [...rows.values()]
    .map(({ row, events, mentions }) => ({ ...row, events: [...events.values()], mentions }))
    .sort((a, b) => b.events.length - a.events.length || b.mentions - a.mentions || a.name.localeCompare(b.name, 'en'))
}

function toRow(article: string, place: PlaceReference): PlaceRow {
  const { name, country, kind, latitude, longitude, precision, disputed, start, end, text } = place
  const evidence: Evidence = { article, start, end, text }
  const where = { name, country, kind, latitude, longitude, precision, ...(disputed === undefined ? {} : { disputed }) }
  return { ...where, events: [], left: 0, mentions: 0, evidence }
}
