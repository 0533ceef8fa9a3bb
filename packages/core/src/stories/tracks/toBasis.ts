import { contains, type Figure, type FigureBasis, type PlaceReference } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { indicatorFamily, isPerOccurrence } from './indicatorFamily.ts'
import { placeOf } from './placeOf.ts'
import { partsOfVictims, populationOf } from './population.ts'

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
  const ofWar = occurrence && isOfWar(figure, { side, where })
  const story = occurrence && !ofWar ? storyOf(figure.article) : null
  const victims = occurrence ? victimsOf(figure, kind, side) : null
  const basis: FigureBasis = {
    indicator,
    unit: figure.unit,
    population: ofWar ? withSide(side, victims) : occurrence ? victims : withSide(side, measuresThing ? null : kind),
    place,
    span: figure.span === 'daily' ? 'daily' : ofWar ? 'cumulative' : occurrence ? 'total' : 'stock',
  }
  const key = JSON.stringify([
    basis.indicator,
    basis.unit,
    basis.population,
    where?.geonames ?? foldPlace(place),
    basis.span,
    figure.per,
    story,
  ])
  const topic = JSON.stringify([basis.indicator, basis.unit, basis.span, story ?? side ?? foldPlace(place)])
  const ofOccurrence =
    story !== null
      ? JSON.stringify([basis.indicator, basis.unit, basis.population, basis.span, figure.per, story])
      : null
  return { figure, basis, key, topic, occurrence: ofOccurrence, near: placesNear(figure, scene), sideName }
}

const war =
  /\b(?:wars?|invasion|conflict|fighting|hostilities|campaign|offensive|siege|uprising|insurgency|blockade)\b/i

/**
 * Does it count all losses of a side, or of a region, in a war, so that it compares with later counts in other stories? A
 * town's toll is that of an occurrence, and so is a toll that names neither a day since when it counts nor a war.
 */
function isOfWar(
  { span, sentence }: Figure,
  { side, where }: { readonly side: string | null; readonly where: PlaceReference | null },
): boolean {
  const isWide = where === null ? side !== null : where.kind === 'region'
  return span === 'cumulative' && isWide && (/\bsince\b/i.test(sentence.text) || war.test(sentence.text))
}

function withSide(side: string | null, kind: string | null): string | null {
  if (side === null || kind?.startsWith(`${side} `)) return kind
  return [side, kind].filter((part) => part !== null).join(' ')
}

/** Of one occurrence all people are one population, but for those that are counted beside all (children, medics), and for the soldiers and weapons that each side loses. */
function victimsOf(figure: Figure, kind: string | null, side: string | null): string | null {
  if (figure.unit !== 'person') return [side, kind].filter((part) => part !== null).join(' ') || null
  if (kind !== null && partsOfVictims.has(kind)) return kind
  return kind === 'troops' || kind === 'officers' ? [side, kind].filter((part) => part !== null).join(' ') : 'people'
}

function placesNear(figure: Figure, scene: Scene): readonly string[] {
  const places = scene.reading(figure.article)?.layers.places ?? []
  return places
    .filter((place) => place.kind !== 'country' && place.use !== 'dateline' && contains(figure.sentence, place))
    .map((place) => place.text)
}

function foldPlace(name: string | null): string | null {
  return name === null ? null : name.toLowerCase().replace(/[’'`]/g, '')
}
