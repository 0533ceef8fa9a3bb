import { contains, type Figure, type PlaceReference, type Span } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/**
 * Where the occurrence was that a figure counts: the place that the statement names, else the nearest place of an
 * event in its sentence or the sentence before; a dateline or a seat of government is none. Null where none is near.
 */
export function placeOf(figure: Figure, scene: Scene): PlaceReference | null {
  const stated = figure.place === null ? undefined : scene.place(figure.place)
  if (stated !== undefined && stated.kind !== 'country') return stated
  const reading = scene.readings.find(({ article }) => article.id === figure.article)
  const sentences = reading?.layers.sentences ?? []
  const before = sentences.findLast((sentence) => sentence.end <= figure.sentence.start)
  const places = (reading?.layers.places ?? []).filter((place) => place.use === 'event' && place.kind !== 'country')
  const within = (span: Span | undefined) =>
    nearest(
      places.filter((place) => span !== undefined && contains(span, place)),
      figure,
    )
  return within(figure.sentence) ?? within(before) ?? stated ?? null
}

function nearest(places: readonly PlaceReference[], figure: Figure): PlaceReference | undefined {
  const distance = (place: PlaceReference) =>
    Math.min(Math.abs(place.start - figure.end), Math.abs(figure.start - place.end))
  return [...places].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]
}
