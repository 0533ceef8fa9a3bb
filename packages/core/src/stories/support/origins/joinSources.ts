import type { Entity, Role } from '@fogline/model'
import { foldName } from '../../entities/foldName.ts'
import { contentStems } from '../../words/contentStems.ts'
import { createUnionFind } from '../../words/createUnionFind.ts'

/** A source in whose name another speaks. Within one claim they are one origin: a ministry and its spokesman saw it once. */
export interface SpeaksFor {
  readonly from: string
  readonly to: string
  readonly because: string
  /** The role in which it speaks, as an article words it; null where the names say it. */
  readonly role: Role | null
}

/** A source of one thing, with the bodies that its articles name beside it. */
export interface Source {
  readonly key: string
  readonly entity: Entity
}

/** Which of the sources of one thing speak for one another, and the one key that each then has. */
export function joinSources(sources: readonly Source[]): {
  readonly keyOf: (key: string) => string
  readonly links: readonly SpeaksFor[]
} {
  const sets = createUnionFind()
  const links: SpeaksFor[] = []
  for (const one of sources) {
    for (const other of sources) {
      const found = one.key === other.key ? null : speaksFor(one.entity, other.entity)
      if (found === null || sets.find(one.key) === sets.find(other.key)) continue
      sets.join(one.key, other.key)
      links.push({ from: one.key, to: other.key, ...found })
    }
  }
  return { keyOf: sets.find, links }
}

/** The bodies in whose name a person may speak: those beside whom an article gives the role that names them ("the ministry's spokesman"). */
export function bodiesOf(person: Entity, entitiesIn: (article: string) => readonly Entity[]): readonly Entity[] {
  if (person.type !== 'person') return []
  const bodies = person.roles.flatMap(({ text, article }) => {
    const stems = new Set(contentStems(text))
    const named = entitiesIn(article).filter((entity) => isBody(entity) && endsIn(entity, stems))
    return named.length === 1 ? named : []
  })
  return [...new Set(bodies)]
}

type Reason = Pick<SpeaksFor, 'because' | 'role'>

function speaksFor(one: Entity, other: Entity): Reason | null {
  return speaksForBody(one, other) ?? speaksForState(one, other) ?? isShortFor(one, other) ?? holdsOffice(one, other)
}

/** "Foreign Ministry spokeswoman Nadia Sefari", "the minister", "who heads the mission": a role that names the body, or its head noun. */
function speaksForBody(person: Entity, body: Entity): Reason | null {
  if (person.type !== 'person' || !isBody(body)) return null
  const role = person.roles.find(({ text }) => endsIn(body, new Set(contentStems(text))))
  return role === undefined ? null : { because: `${person.name} (${role.text}) speaks for ${body.name}.`, role }
}

function isBody({ type }: Entity): boolean {
  return type === 'organisation' || type === 'group'
}

function endsIn({ name, aliases }: Entity, stems: ReadonlySet<string>): boolean {
  return [name, ...aliases].some((one) => stems.has(contentStems(one).at(-1) ?? ''))
}

/** What bodies of a state are called, whatever the state. */
const ofAnyState = new Set(
  contentStems(
    'defence defense foreign interior health finance information emergency military civil national ministry minister general staff government army navy air force forces armed intelligence service police presidency president parliament office authority command border coast guard security council spokesman spokeswoman spokesperson affairs internal external regional',
  ),
)

/** "Karsk said" and "the Karsk Defence Ministry said"; "the Defence Ministry", which does not say whose it is, may be that one too. */
function speaksForState(speaker: Entity, state: Entity): Reason | null {
  if (state.type !== 'country' || speaker.type === 'country') return null
  const names = [speaker.name, ...speaker.aliases]
  const isOfState =
    (speaker.country !== null && speaker.country === state.country) ||
    [...names, ...speaker.roles.map(({ text }) => text)].some((name) => isWordOf(state.name, name)) ||
    (isBody(speaker) && names.every((name) => contentStems(name).every((stem) => ofAnyState.has(stem))))
  return isOfState ? { because: `${speaker.name} speaks for ${state.name}.`, role: null } : null
}

function isWordOf(name: string, words: string): boolean {
  return ` ${foldName(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${foldName(name)} `)
}

/** "the Defence Ministry" and "the Karsk Defence Ministry". */
function isShortFor(short: Entity, long: Entity): Reason | null {
  if (!isBody(short) || !isBody(long)) return null
  if (short.country !== null && long.country !== null && short.country !== long.country) return null
  const isShort = [short.name, ...short.aliases].some((name) => isEndOf(name, long))
  return isShort ? { because: `${short.name} is short for ${long.name}.`, role: null } : null
}

function isEndOf(short: string, { name, aliases }: Entity): boolean {
  const end = contentStems(short).join(' ')
  return end !== '' && [name, ...aliases].some((one) => ` ${contentStems(one).join(' ')}`.endsWith(` ${end}`))
}

/** "the governor of the Lenn region" and "Governor Jorin Pell". */
function holdsOffice(person: Entity, office: Entity): Reason | null {
  if (person.type !== 'person' || office.type !== 'unnamed') return null
  const head = contentStems(office.name.split(/ (?:of|for|in) /)[0] ?? '').at(-1)
  const role = person.roles.find(({ text }) => head !== undefined && contentStems(text).includes(head))
  return role === undefined ? null : { because: `${person.name} is ${role.text}.`, role }
}
