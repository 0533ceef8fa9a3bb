import type { Figure, PlaceReference } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/** Where the occurrence was that a figure counts, as its statement says; a country says too little, and null is nowhere. */
export function placeOf(figure: Figure, scene: Scene): PlaceReference | null {
  const stated = figure.place === null ? undefined : scene.place(figure.place)
  return stated === undefined || stated.kind === 'country' ? null : stated
}
