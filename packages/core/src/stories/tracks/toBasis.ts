import type { Figure, FigureBasis } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { indicatorFamily, isPerOccurrence } from './indicatorFamily.ts'
import { placeOf } from './placeOf.ts'
import { populationOf } from './population.ts'

/** The figure basis key (4.13) and a label for readers. Two figures compare only if their keys are equal. */
export interface KeyedFigure {
  readonly figure: Figure
  readonly basis: FigureBasis
  readonly key: string
  /** The side's name, for readers. */
  readonly sideName: string | null
}

/** The basis of a figure, or null where the text says too little for it to be compared with anything. */
export function toBasis(figure: Figure, scene: Scene, storyOf: (article: string) => string): KeyedFigure | null {
  const indicator = indicatorFamily(figure.indicator, figure.unit)
  if (indicator === null || figure.unit === null || indicator === 'duration' || indicator === 'share') return null
  const { side, sideName, kind } = populationOf(figure, scene)
  const occurrence = isPerOccurrence(indicator)
  const place = occurrence ? placeOf(figure, scene) : null
  const measuresThing = side !== null && /^(?:range|payload|speed|weight|altitude|price)$/.test(indicator)
  if (side === null && (place === null || !occurrence)) return null
  const basis: FigureBasis = {
    indicator,
    unit: figure.unit,
    population: [side, measuresThing ? null : kind].filter((part) => part !== null).join(' ') || null,
    place,
    span: figure.span === 'daily' ? 'daily' : occurrence ? figure.span : 'stock',
  }
  const story = occurrence ? storyOf(figure.article) : null
  const key = JSON.stringify([
    basis.indicator,
    basis.unit,
    basis.population,
    basis.place,
    basis.span,
    figure.per,
    story,
  ])
  return { figure, basis, key, sideName }
}
