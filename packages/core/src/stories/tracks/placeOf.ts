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
  const headline = headlineTown(article, scene)
  if (headline !== null) return headline
  const named = new Map<string, PlaceReference[]>()
  for (const town of townsOf(article, scene)) named.set(town.text, [...(named.get(town.text) ?? []), town])
  const [most, next] = [...named.values()].sort((a, b) => b.length - a.length)
  const times = most?.length ?? 0
  return times >= 2 && times > (next?.length ?? 0) ? (most?.[0] ?? null) : null
}

/** The only town that the headline names, as a town of the text; null where it names none or several. */
export function headlineTown(article: string, scene: Scene): PlaceReference | null {
  const { title } = scene.article(article)
  const words = new Set((title ?? '').match(/[\p{L}-]+/gu))
  const inTitle = townsOf(article, scene).filter(({ text }) => text.split(' ').every((word) => words.has(word)))
  const [first = null, ...others] = inTitle
  return others.every(({ text }) => text === first?.text) ? first : null
}

function townsOf(article: string, scene: Scene): readonly PlaceReference[] {
  const places = scene.reading(article)?.layers.places ?? []
  return places.filter((place) => place.use !== 'dateline' && isTown(place, scene))
}
