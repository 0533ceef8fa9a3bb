import { type Draw, toDraw, toName } from './words.ts'

/** Someone or something that a story names. */
export interface Cast {
  readonly type: 'person' | 'organisation' | 'country' | 'place'
  readonly name: string
  readonly country: string | null
  readonly role: string | null
}

/** A sentence and what it states. */
export interface Told {
  readonly text: string
  readonly kind: 'claim' | 'toll' | 'strength' | 'event' | 'transfer' | 'none'
  /** Whoever speaks, counts or acts. */
  readonly who: Cast
  readonly place: Cast
  readonly value: number
}

/** One article of an invented story. `of` is the article that it copies. */
export interface Sketch {
  readonly key: string
  readonly day: number
  readonly outlet: string
  readonly title: string
  readonly told: readonly Told[]
  readonly cast: readonly Cast[]
  readonly copies: boolean
}

const countries: readonly Cast[] = 'QA QB QC QD QE QF QG QH'
  .split(' ')
  .map((code, at) => ({ type: 'country', name: `${toName(3000 + at)}ia`, country: code, role: null }))

/** Names that the press has all year, in many stories. */
const [knownPeople, knownPlaces, outlets] = [600, 400, 120]
const perStory = 8
const storyDays = 5
const kinds = 'claim event toll claim strength claim event claim transfer claim none none none none'.split(' ')

/** The articles of a story: some eight over some days, a third of them copies of one before. The same number gives the same story. */
export function inventStory(number: number, firstDay: number): readonly Sketch[] {
  const draw = toDraw(number + 1)
  const cast = toCast(number, draw)
  const toll = 1 + draw.below(60)
  const sketches: Sketch[] = []
  for (let at = 0; at < perStory; at += 1) {
    const day = firstDay + Math.floor((at * storyDays) / perStory)
    const earlier = sketches.filter(({ copies }) => !copies)
    const outlet = `The ${toName(2000 + draw.below(outlets))} Post`
    const key = `${number}-${at}`
    if (earlier.length > 0 && draw.below(3) === 0) {
      const original = draw.of(earlier)
      sketches.push({ ...original, told: toCopy(original.told, draw), key, day, outlet, copies: true })
    } else sketches.push({ ...write(cast, toll + at, draw), key, day, outlet, copies: false })
  }
  return sketches
}

function toCast(number: number, draw: Draw): readonly Cast[] {
  const country = draw.of(countries)
  const of = country.country
  const person = (name: string): Cast => ({ type: 'person', name, country: of, role: 'governor' })
  const place = (name: string): Cast => ({ type: 'place', name, country: of, role: null })
  const own = 10_000 + number * 4
  return [
    person(`${toName(own)} ${toName(own + 1)}`),
    person(`${toName(draw.below(90))} ${toName(100 + draw.below(knownPeople))}`),
    place(toName(own + 2)),
    place(toName(1000 + draw.below(knownPlaces))),
    { type: 'organisation', name: `${toName(5000 + Math.floor(number / 5))} Group`, country: null, role: null },
    country,
  ]
}

function write(cast: readonly Cast[], toll: number, draw: Draw): Pick<Sketch, 'title' | 'told' | 'cast'> {
  const [own, known, town, city, group, country] = cast
  if (!own || !known || !town || !city || !group || !country) throw new Error('a story without a cast')
  const rare = Array.from({ length: 6 }, () => toName(100_000 + draw.below(1_000_000)).toLowerCase()).join(' ')
  const told = kinds.map((kind, at): Told => {
    const who = kind === 'strength' || kind === 'transfer' ? group : at % 2 === 0 ? own : known
    const place = draw.below(3) === 0 ? city : town
    const value = kind === 'strength' ? 100 * (1 + draw.below(90)) : toll
    return { ...sayIt(kind, { who, place, value, country, rare, draw }), who, place, value }
  })
  return { title: `${town.name} ${draw.words(5)} ${own.name}`, told, cast }
}

interface Saying {
  readonly who: Cast
  readonly place: Cast
  readonly value: number
  readonly country: Cast
  /** Words that this article has and hardly another. */
  readonly rare: string
  readonly draw: Draw
}

function sayIt(kind: string, { who, place, value, country, rare, draw }: Saying): Pick<Told, 'kind' | 'text'> {
  const rest = draw.words(9 + draw.below(12))
  switch (kind) {
    case 'claim':
      return { kind, text: `${who.name} said that ${rest} in ${place.name}.` }
    case 'toll':
      return { kind, text: `${value} people were killed in ${place.name} in a strike ${rest}.` }
    case 'strength':
      return { kind, text: `${who.name} has ${value} troops deployed for ${rest} near ${place.name}.` }
    case 'event':
      return { kind, text: `${country.name} struck ${place.name} with drones ${rest}.` }
    case 'transfer':
      return { kind, text: `${country.name} sent launchers to ${who.name} ${rest}.` }
    default:
      return { kind: 'none', text: `${rest} ${rare} ${draw.words(4)} ${place.name}.` }
  }
}

/** Every other copy is shortened. */
function toCopy(told: readonly Told[], draw: Draw): readonly Told[] {
  return draw.below(2) === 0 ? told : told.slice(0, told.length - 2 - draw.below(4))
}
