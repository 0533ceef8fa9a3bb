import type { Figure, PlaceReference } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { sharesStem } from './isNameOfState.ts'

/** A state in which people or things of a side are counted. */
export interface StateOfPresence {
  /** An ISO country, or the entity of a state that only the pages tell of. */
  readonly key: string
  readonly name: string
}

/** "Near its border with Varn", "join the war in Varn", "against Varn": words after which a place is not where they are. */
const notThere =
  /\b(?:border|frontier|boundary)\s+(?:with|of)\s+(?:the\s+)?$|\b(?:wars?|conflict|fight(?:ing)?|battle|invasion|campaign|front)\s+(?:in|on|against|with|for)\s+(?:the\s+)?$|\b(?:against|towards?|from|threat(?:en|ens|ened|ening)?)\s+(?:the\s+)?$/iu

/** The state in which the text says that those who are counted are; a town or region says in which it lies. Null where it says none. */
export function presentIn(figure: Figure, scene: Scene): StateOfPresence | null {
  const place = figure.place === null ? undefined : scene.place(figure.place)
  if (place === undefined) return null
  const before = scene
    .article(figure.article)
    .text.slice(Math.max(figure.sentence.start, place.start - 40), place.start)
  if (notThere.test(before)) return null
  const entity = scene.states.find((state) => isOf(state, place))
  if (entity !== undefined) return { key: entity.country ?? entity.id, name: entity.name }
  return place.country === null
    ? null
    : { key: place.country, name: place.kind === 'country' ? place.name : place.country }
}

function isOf(
  { name, aliases, country }: Scene['states'][number],
  { kind, text, country: within }: PlaceReference,
): boolean {
  if (within !== null) return country === within
  return (
    (kind === 'country' || kind === 'unknown') && (name === text || aliases.includes(text) || sharesStem(name, text))
  )
}
