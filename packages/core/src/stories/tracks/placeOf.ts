import type { Figure, PlaceReference } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { isNameOfState } from './isNameOfState.ts'

/** People leave from where the article is, also where its sentence does not say so. */
const fromWhereItIs = new Set(['displaced', 'evacuated'])

/** Where the occurrence was that a figure counts, as its statement says; a country says too little, and null is nowhere. */
export function placeOf(figure: Figure, scene: Scene): PlaceReference | null {
  const stated = figure.place === null ? undefined : scene.place(figure.place)
  if (stated !== undefined && isTown(stated, scene)) return stated
  return fromWhereItIs.has(figure.indicator ?? '') ? aboutPlace(figure.article, scene) : null
}

/** Smaller than a country? */
export function isTown({ kind, text }: PlaceReference, scene: Scene): boolean {
  return kind !== 'country' && !isNameOfState(text, scene)
}

/** The town that an article is about: the only one of its headline, else the one that it names twice or more, and more than any other. */
function aboutPlace(article: string, scene: Scene): PlaceReference | null {
  const towns = (scene.reading(article)?.layers.places ?? []).filter(
    (place) => place.use !== 'dateline' && isTown(place, scene),
  )
  const { title, bodyStart } = scene.article(article)
  const inTitle = towns.filter(({ start, end, text }) => end <= bodyStart && (title ?? '').includes(text) && start >= 0)
  const [headline] = inTitle
  if (headline !== undefined && inTitle.every(({ text }) => text === headline.text)) return headline
  const named = new Map<string, PlaceReference[]>()
  for (const town of towns) named.set(town.text, [...(named.get(town.text) ?? []), town])
  const [most, next] = [...named.values()].sort((a, b) => b.length - a.length)
  const times = most?.length ?? 0
  return times >= 2 && times > (next?.length ?? 0) ? (most?.[0] ?? null) : null
}
