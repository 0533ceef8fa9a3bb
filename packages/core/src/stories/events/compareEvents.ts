import type { EventStatement, PlaceReference } from '@fogline/model'
import { foldName } from '../entities/foldName.ts'
import type { Scene } from '../scene/toScene.ts'

/** Are two told of one day? `open`: one states no day, or a longer time that holds the other's. */
export function compareDays(a: EventStatement, b: EventStatement): 'same' | 'open' | 'apart' {
  if (a.time === null || b.time === null) return 'open'
  if (a.time === b.time) return /^\d{4}-\d{2}-\d{2}$/.test(a.time) ? 'same' : 'open'
  return a.time.startsWith(b.time) || b.time.startsWith(a.time) ? 'open' : 'apart'
}

/** What two statements share of one kind, and whether both have some and share none. */
export interface Comparison {
  readonly shared: readonly string[]
  readonly apart: boolean
}

/** Towns, sites and regions that both name; a state says too little of where. `narrow`: those of them that are no region and no sea. */
export function comparePlaces(
  a: EventStatement,
  b: EventStatement,
  scene: Scene,
): Comparison & { readonly narrow: readonly string[] } {
  const [x, y] = [placesOf(a, scene), placesOf(b, scene)]
  const both = [...x].flatMap(([key, place]) => (y.has(key) ? [place] : []))
  const names = (some: readonly PlaceReference[]) => some.map(({ name }) => name).sort()
  const narrow = both.filter(({ kind }) => kind !== 'region' && kind !== 'water')
  return { shared: names(both), narrow: names(narrow), apart: x.size > 0 && y.size > 0 && both.length === 0 }
}

function placesOf({ places }: EventStatement, scene: Scene): ReadonlyMap<string, PlaceReference> {
  const found = places.flatMap((id) => scene.place(id) ?? [])
  const specific = found.filter(
    ({ kind, name, text }) => kind !== 'country' && scene.entityNamed(text)?.type !== 'country' && name !== '',
  )
  return new Map(specific.map((place) => [foldName(place.name), place]))
}

/** Who does it and whom it is done to: those that both name on one side. Sides on which both name others are apart. */
export function compareParties(
  a: EventStatement,
  b: EventStatement,
  scene: Scene,
): Comparison & { readonly actors: readonly string[] } {
  const sides = [
    [a.actors, b.actors],
    [a.recipients, b.recipients],
  ].map(([x = [], y = []]) => compareSide(partiesOf(x, scene), partiesOf(y, scene)))
  return {
    shared: [...new Set(sides.flatMap((side) => side.shared))].sort(),
    actors: [...(sides[0]?.shared ?? [])].sort(),
    apart: sides.some(({ apart }) => apart),
  }
}

function compareSide(x: ReadonlyMap<string, string>, y: ReadonlyMap<string, string>): Comparison {
  const both = [...x].flatMap(([key, name]) => (y.has(key) ? [name] : []))
  return { shared: both, apart: x.size > 0 && y.size > 0 && both.length === 0 }
}

/** By the state where there is one: what its army does, it does. "People" and other words that name nobody are left out. */
function partiesOf(ids: readonly string[], scene: Scene): ReadonlyMap<string, string> {
  const named = ids
    .flatMap((id) => scene.entityOf(id) ?? [])
    .filter(({ type, country }) => country !== null || (type !== 'unnamed' && type !== 'group'))
  return new Map(named.map(({ id, country, name }) => [country ?? id, name]))
}

/** A mode that one of them does not give is open. */
export function modesMeet(a: EventStatement, b: EventStatement): boolean {
  return a.mode === null || b.mode === null || a.mode === b.mode
}
