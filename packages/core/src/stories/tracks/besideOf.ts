import type { FigureBasis, FigureRelation } from '@fogline/model'
import { partsOfVictims } from './population.ts'

/** How a figure of another basis stands to a track, with the sentence why it is no rival on it. */
export interface Beside {
  readonly relation: FigureRelation
  readonly because: string
}

/** Kinds of people that are part of the troops of the same side, and never compared with their whole. */
const partsOfTroops = new Set(['special forces', 'officers', 'workers', 'mercenaries'])

const otherBasis = (because: string): Beside => ({ relation: 'different_basis', because })

/** By the indicators of a figure and of a track of one topic. What each is beside is the narrower or the surer one, so that no two stand beside each other. */
const byIndicators: ReadonlyMap<string, Beside> = new Map([
  ['trained deployed', otherBasis('Whoever is trained need not have been sent.')],
  ['casualties killed', otherBasis('Losses may hold wounded and captured people too.')],
  ['launched intercepted', { relation: 'superset_of', because: 'It counts all that were launched.' }],
  ['reached intercepted', otherBasis('It counts those that arrived, not those that were stopped.')],
])

/**
 * Why a figure stands beside a track of its topic, as a part of it or as another basis; null where it has nothing to do
 * with it. People of other kinds that one side has sent stand beside the kind that is counted most: the main one.
 */
export function besideOf(part: FigureBasis, whole: FigureBasis, rank: 'main' | 'minor'): Beside | null {
  if (part.unit !== whole.unit || part.span !== whole.span) return null
  if (part.indicator !== whole.indicator) {
    const fits = part.unit !== 'person' || (isThere(part, whole) && !isPartOfVictims(part) && !isPartOfVictims(whole))
    return fits ? (byIndicators.get(`${part.indicator} ${whole.indicator}`) ?? null) : null
  }
  if (!isThere(part, whole)) return null
  const because = partOf(part, whole)
  if (because !== null) return { relation: 'subset_of', because }
  if (rank === 'minor' || part.indicator !== 'deployed' || part.unit !== 'person' || isPartOfVictims(part)) return null
  return partOf(whole, part) === null && part.population !== whole.population
    ? otherBasis('It counts other people of the same side.')
    : null
}

/** In one place: of people who are somewhere, a count that names no state may be of any. */
function isThere(part: FigureBasis, whole: FigureBasis): boolean {
  const isOpen = whole.span === 'stock' && (part.place === null || whole.place === null)
  return isOpen || part.place === whole.place
}

/** Why the one counts a part of what the other counts; null where it does not. */
function partOf(part: FigureBasis, whole: FigureBasis): string | null {
  const of = (kinds: ReadonlySet<string>, all: string) => {
    if (whole.population === null || part.population === null || !whole.population.endsWith(all)) return false
    const side = whole.population.slice(0, -all.length)
    return part.population.startsWith(side) && kinds.has(part.population.slice(side.length))
  }
  if (of(partsOfTroops, 'troops')) return 'Only a part of the troops is counted.'
  return part.place === whole.place && of(partsOfVictims, 'people') ? 'Only a part of the people is counted.' : null
}

function isPartOfVictims({ population }: FigureBasis): boolean {
  return [...partsOfVictims].some((kind) => population === kind || population?.endsWith(` ${kind}`))
}
