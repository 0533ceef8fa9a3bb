import { toNameKey } from './nameKey.ts'
import { isInside, nextOuter } from './nextOuter.ts'
import { toPhraseStart } from './phraseStart.ts'
import { type Placed, toLists } from './placed.ts'

function withoutCountry(placed: Placed): Placed {
  return { ...placed, value: { ...placed.value, country: null } }
}

/** "Atlanta, Georgia": a state's name behind a town that this state has not and the region of that name has is the region. */
function isBehindTown(town: Placed, all: readonly Placed[], text: string): Placed | null {
  const outer = nextOuter(town, { placed: all, text })?.place
  const state = outer?.value.country
  if (!outer || !state) return null
  const region = { country: null, places: outer.value.places.filter(({ feature }) => feature === 'ADM1') }
  const towns = town.value.places.filter(({ feature }) => feature.startsWith('PPL'))
  const lies = towns.some((place) => place.country !== state.iso && isInside(place, region))
  return lies && !towns.some(({ country }) => country === state.iso) ? outer : null
}

/** "Texas, Georgia and Ohio": among regions of another state, the region of that name in it. */
function toListedRegions(list: readonly Placed[]): readonly Placed[] {
  return list.filter((one) => {
    const others = list.filter((other) => other !== one && other.value.country === null)
    const homes = one.value.places.filter(({ feature }) => feature === 'ADM1').map(({ country }) => country)
    const isHome = (other: Placed) =>
      other.value.places.some(({ feature, country }) => feature === 'ADM1' && homes.includes(country))
    return one.value.country !== null && others.length > 0 && others.length === list.length - 1 && others.every(isHome)
  })
}

/** "the city of Turkey": a town of a state's name, which it keeps throughout the article, whether or not a gazetteer has it. */
function toTownNames(placed: readonly Placed[]): ReadonlySet<string> {
  const towns = placed.filter((one) => one.value.country !== null && toPhraseStart(one, []).kind === 'settlement')
  return new Set(towns.map(({ value }) => toNameKey(value.name)))
}

/** Names of states that name something else here: a region behind its town or among other regions, a town that is called one. */
export function toNamesakes(placed: readonly Placed[], text: string): readonly Placed[] {
  const regions = new Set<Placed>([
    ...placed.flatMap((town) => isBehindTown(town, placed, text) ?? []),
    ...toLists(placed, text).flatMap(toListedRegions),
  ])
  const towns = toTownNames(placed)
  return placed.map((one) => (regions.has(one) || towns.has(toNameKey(one.value.name)) ? withoutCountry(one) : one))
}
