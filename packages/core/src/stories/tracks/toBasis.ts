import { contains, type Figure, type FigureBasis } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { indicatorFamily, isPerOccurrence } from './indicatorFamily.ts'
import { placeOf } from './placeOf.ts'
import { populationOf } from './population.ts'

/** The figure basis key (4.13) and a label for readers. Two figures compare only if their keys are equal. */
export interface KeyedFigure {
  readonly figure: Figure
  readonly basis: FigureBasis
  readonly key: string
  /** What its track needs to be worked out with: its key without the kind of people and the place. */
  readonly topic: string
  /** Of a count of an occurrence: its key without the place; null for others. */
  readonly occurrence: string | null
  /** Towns, regions and sites that its sentence names. */
  readonly near: readonly string[]
  /** The side's name, for readers. */
  readonly sideName: string | null
}

/** The basis of a figure, or null where the text says too little for it to be compared with anything. */
export function toBasis(figure: Figure, scene: Scene, storyOf: (article: string) => string): KeyedFigure | null {
  const indicator = indicatorFamily(figure.indicator, figure.unit)
  if (figure.low === null && figure.high === null) return null
  if (indicator === null || figure.unit === null || indicator === 'duration' || indicator === 'share') return null
  if ((figure.change ?? null) !== null) return null
  const { side, sideName, kind } = populationOf(figure, scene)
  const occurrence = isPerOccurrence(indicator)
  const where = occurrence ? placeOf(figure, scene) : null
  const place = where?.text ?? null
  const measuresThing = side !== null && /^(?:range|payload|speed|weight|altitude|price)$/.test(indicator)
  if (side === null && !occurrence) return null
  const basis: FigureBasis = {
    indicator,
    unit: figure.unit,
    population: occurrence
      ? victimsOf(figure, kind, side)
      : [side, measuresThing ? null : kind].filter((part) => part !== null).join(' ') || null,
    place,
    span: figure.span === 'daily' ? 'daily' : occurrence ? 'total' : 'stock',
  }
  const story = occurrence ? storyOf(figure.article) : null
  const key = JSON.stringify([
    basis.indicator,
    basis.unit,
    basis.population,
    where?.geonames ?? foldPlace(place),
    basis.span,
    figure.per,
    story,
  ])
  const topic = JSON.stringify([basis.indicator, basis.unit, basis.span, occurrence ? story : side])
  const ofOccurrence = occurrence
    ? JSON.stringify([basis.indicator, basis.unit, basis.population, basis.span, figure.per, story])
    : null
  return { figure, basis, key, topic, occurrence: ofOccurrence, near: placesNear(figure, scene), sideName }
}

/** Of one occurrence all people are one population, but for children, and for the soldiers and weapons that each side loses. */
function victimsOf(figure: Figure, kind: string | null, side: string | null): string | null {
  if (figure.unit !== 'person') return [side, kind].filter((part) => part !== null).join(' ') || null
  if (kind === 'children') return kind
  return kind === 'troops' || kind === 'officers' ? [side, kind].filter((part) => part !== null).join(' ') : 'people'
}

function placesNear(figure: Figure, scene: Scene): readonly string[] {
  const places = scene.readings.find(({ article }) => article.id === figure.article)?.layers.places ?? []
  return places
    .filter((place) => place.kind !== 'country' && place.use !== 'dateline' && contains(figure.sentence, place))
    .map((place) => place.text)
}

function foldPlace(name: string | null): string | null {
  return name === null ? null : name.toLowerCase().replace(/[’'`]/g, '')
}
