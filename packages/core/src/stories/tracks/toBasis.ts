import { contains, type Figure, type FigureBasis, type PlaceReference } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { indicatorOf, isPerOccurrence, isPresence, topicFamily } from './indicatorFamily.ts'
import { isGroupSize } from './isGroupSize.ts'
import { isTown, placeOf } from './placeOf.ts'
import { partsOfVictims, populationOf } from './population.ts'
import { presentIn } from './presentIn.ts'

/** A figure with its basis (4.13). */
export interface KeyedFigure {
  readonly figure: Figure
  readonly basis: FigureBasis
  readonly side: string | null
  /** The side's name, for readers. */
  readonly sideName: string | null
  /** Of a count of an occurrence: the story that it is part of; null for others. */
  readonly story: string | null
  /** Equal for two names of one place. */
  readonly placeKey: string | number | null
  /** Towns, regions and sites that its clause names. */
  readonly near: readonly string[]
}

/** The basis of a figure, or null where the text says too little for it to be compared with anything. */
export function toBasis(figure: Figure, scene: Scene, storyOf: (article: string) => string): KeyedFigure | null {
  const indicator = indicatorOf(figure, scene)
  if (figure.low === null && figure.high === null) return null
  if (indicator === null || figure.unit === null || indicator === 'duration' || indicator === 'share') return null
  if ((figure.change ?? null) !== null || isGroupSize(figure, scene)) return null
  const { side, sideName, kind } = populationOf(figure, scene)
  const occurrence = isPerOccurrence(indicator)
  const where = occurrence ? placeOf(figure, scene) : null
  const measuresThing = side !== null && /^(?:range|payload|speed|weight|altitude|price)$/.test(indicator)
  if (side === null && !occurrence) return null
  const ofWar = occurrence && isOfWar(figure, { side, where })
  const victims = occurrence ? victimsOf(figure, kind, side) : null
  const state = isPresence(indicator) ? presentIn(figure, scene) : null
  return {
    figure,
    basis: {
      indicator,
      unit: figure.unit,
      population: ofWar ? withSide(side, victims) : occurrence ? victims : withSide(side, measuresThing ? null : kind),
      place: where?.text ?? state?.name ?? null,
      span: figure.span === 'daily' ? 'daily' : ofWar ? 'cumulative' : occurrence ? 'total' : 'stock',
    },
    side,
    sideName,
    story: occurrence && !ofWar ? storyOf(figure.article) : null,
    placeKey: where === null ? (state?.key ?? null) : placeKeyOf(where),
    near: placesNear(figure, scene),
  }
}

/** The basis as a key: two figures compare only if their keys are equal. */
export function keyOf({ figure, basis, placeKey, story }: KeyedFigure): string {
  return JSON.stringify([basis.indicator, basis.unit, basis.population, placeKey, basis.span, figure.per, story])
}

/** A key with another place. */
export function keyAt(key: string, place: string | number | null): string {
  const parts = JSON.parse(key) as readonly unknown[]
  return JSON.stringify([...parts.slice(0, placeInKey), place, ...parts.slice(placeInKey + 1)])
}

/** The fourth part of a key is its place. */
const placeInKey = 3

/** What a figure is worked out together with: all kinds of people and places of its story, or of its side; in a war, the counts of its own kind alone. */
export function topicOf({ basis, placeKey, side, story }: KeyedFigure): string {
  const { indicator, unit, span } = basis
  const isWar = isPerOccurrence(indicator) && story === null
  return JSON.stringify([isWar ? indicator : topicFamily(indicator ?? ''), unit, span, story ?? side ?? placeKey])
}

/** Its key without the place, of a count of an occurrence; null for others. */
export function occurrenceOf({ figure, basis, story }: KeyedFigure): string | null {
  if (story === null) return null
  return JSON.stringify([basis.indicator, basis.unit, basis.population, basis.span, figure.per, story])
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

const clauseEnd = /[;:]|,\s+(?:and|but|while|as|where|which|who|when|after|before)\s|,\s+[^,]{0,60}\bsaid\b/giu

/** The names of places in the figure's own clause: "had died in the hospital of X, he said, and that brought the toll to 19" counts nobody at X. */
function placesNear(figure: Figure, scene: Scene): readonly string[] {
  const { start, end } = figure.sentence
  const sentence = scene.article(figure.article).text.slice(start, end)
  const cuts = [...sentence.matchAll(clauseEnd)].map((match) => start + match.index)
  const clause = {
    start: cuts.findLast((cut) => cut < figure.start) ?? start,
    end: cuts.find((cut) => cut >= figure.end) ?? end,
  }
  const places = scene.reading(figure.article)?.layers.places ?? []
  return places
    .filter((place) => isTown(place, scene) && place.use !== 'dateline' && contains(clause, place))
    .map((place) => place.text)
}

/** Equal for two names of one place: its number where it has one, else its name. */
export function placeKeyOf({ text, geonames }: Pick<PlaceReference, 'text' | 'geonames'>): string | number {
  return geonames ?? text.toLowerCase().replace(/[’'`]/g, '')
}
