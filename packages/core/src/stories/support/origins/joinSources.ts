import type { Entity, SourceVoice, SpeaksFor } from '@fogline/model'
import { foldName } from '../../entities/foldName.ts'
import { contentStems } from '../../words/contentStems.ts'
import { createUnionFind } from '../../words/createUnionFind.ts'

/** What is known of a source. */
export type Voice = SourceVoice

/** A source of one thing, or a body for which one speaks. */
export interface Source {
  readonly key: string
  readonly voice: Voice
}

/** Which of the sources of one thing speak for one another, and the one key that each then has. */
export function joinSources(
  sources: readonly Source[],
  known: readonly SpeaksFor[] = [],
): {
  readonly keyOf: (key: string) => string
  readonly links: readonly SpeaksFor[]
} {
  const sets = createUnionFind()
  const links: SpeaksFor[] = [...known]
  for (const { from, to } of known) sets.join(from, to)
  for (const one of sources) {
    for (const other of sources) {
      const found = one.key === other.key ? null : speaksFor(one.voice, other.voice)
      if (found === null || sets.find(one.key) === sets.find(other.key)) continue
      sets.join(one.key, other.key)
      links.push({ from: one.key, to: other.key, ...found })
    }
  }
  return { keyOf: sets.find, links }
}

/** Roles in which one speaks for a state or a body of it, whichever that is. */
const officials =
  /\b(?:spokes(?:man|woman|person)|official|officer|general|colonel|major|captain|lieutenant|admiral|commander|minister)\b/i

/**
 * The bodies in whose name a person may speak: the one that a role names ("the ministry's spokesman"), among those of the article
 * that gives the role; for "Colonel Ivo Rask" the one body that speaks beside the colonel.
 */
export function bodiesOf(
  { key, voice }: Source,
  articles: {
    readonly entitiesIn: (article: string) => readonly Entity[]
    readonly speakersIn: (article: string) => readonly Entity[]
  },
): readonly { readonly body: Source; readonly link: SpeaksFor }[] {
  if (voice.type !== 'person') return []
  return voice.roles.flatMap((role) => {
    const stems = new Set(officeStems(role.text))
    const named = articles.entitiesIn(role.article).filter((entity) => isBody(entity) && endsIn(entity, stems))
    const beside = officials.test(role.text) ? articles.speakersIn(role.article).filter(isBody) : []
    const [body, ...others] = named.length > 0 ? named : beside
    if (body === undefined || others.length > 0) return []
    const because = `${voice.name} (${role.text}) speaks for ${body.name}.`
    const to = { key: `entity:${body.id}`, voice: body }
    return [{ body: to, link: { from: key, to: to.key, because, role } }]
  })
}

type Reason = Pick<SpeaksFor, 'because' | 'role'>

function speaksFor(one: Voice, other: Voice): Reason | null {
  return speaksForBody(one, other) ?? speaksForState(one, other) ?? isShortFor(one, other) ?? holdsOffice(one, other)
}

/** "Foreign Ministry spokeswoman Nadia Sefari", "the minister", "who heads the mission": a role that names the body, or its head noun. */
function speaksForBody(person: Voice, body: Voice): Reason | null {
  if (person.type !== 'person' || !isBody(body)) return null
  const role = person.roles.find(({ text }) => endsIn(body, new Set(officeStems(text))))
  return role === undefined ? null : { because: `${person.name} (${role.text}) speaks for ${body.name}.`, role }
}

function isBody({ type }: Pick<Voice, 'type'>): boolean {
  return type === 'organisation' || type === 'group'
}

/** Stems of bodies that are those of who holds them: the ministry is the minister's. */
const heldBy = new Map([
  [contentStems('ministry')[0], contentStems('minister')[0]],
  [contentStems('presidency')[0], contentStems('president')[0]],
  [contentStems('embassy')[0], contentStems('ambassador')[0]],
  [contentStems('consulate')[0], contentStems('consul')[0]],
])

/** The stems of a role or a body, a body under whoever holds it: "the governor's office" is the governor's. */
function officeStems(words: string): readonly string[] {
  const stems = contentStems(words.replace(/['’]s office$/i, ''))
  return stems.map((stem) => heldBy.get(stem) ?? stem)
}

/** What tells one ministry, service or court from another of the same state. */
const fields = new Set(
  contentStems(
    'defence defense foreign interior home health finance treasury justice information energy agriculture transport emergency labour trade economy education environment intelligence police naval',
  ),
)

/** Does a role hold the head noun of a body's name, and no other field than the body's? A defence minister speaks for no foreign ministry. */
function endsIn({ name, aliases }: Voice, role: ReadonlySet<string>): boolean {
  const of = [...role].filter((stem) => fields.has(stem))
  return [name, ...aliases].some((one) => {
    const stems = officeStems(one)
    const own = stems.filter((stem) => fields.has(stem))
    const isOther = of.length > 0 && own.length > 0 && !own.some((stem) => role.has(stem))
    return role.has(stems.at(-1) ?? '') && !isOther
  })
}

/** What bodies of a state are called, whatever the state. */
const ofAnyState = new Set(
  contentStems(
    'defence defense foreign interior health finance information emergency military civil national ministry minister general staff government army navy air force forces armed intelligence service police presidency president parliament office authority command border coast guard security council spokesman spokeswoman spokesperson affairs internal external regional',
  ),
)

/** "Karsk said" and "the Karsk Defence Ministry said"; "the Defence Ministry" or a colonel who do not say whose they are may be that state's too. */
function speaksForState(speaker: Voice, state: Voice): Reason | null {
  if (state.type !== 'country' || speaker.type === 'country') return null
  const names = [speaker.name, ...speaker.aliases]
  const isOfState =
    (speaker.country !== null && speaker.country === state.country) ||
    [...names, ...speaker.roles.map(({ text }) => text)].some((name) => isWordOf(state.name, name)) ||
    (speaker.country === null && speaker.roles.some(({ text }) => officials.test(text))) ||
    (isBody(speaker) && names.every((name) => contentStems(name).every((stem) => ofAnyState.has(stem))))
  return isOfState ? { because: `${speaker.name} speaks for ${state.name}.`, role: null } : null
}

function isWordOf(name: string, words: string): boolean {
  return ` ${foldName(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${foldName(name)} `)
}

/** "the Defence Ministry" and "the Karsk Defence Ministry". */
function isShortFor(short: Voice, long: Voice): Reason | null {
  if (!isBody(short) || !isBody(long)) return null
  if (short.country !== null && long.country !== null && short.country !== long.country) return null
  const isShort = [short.name, ...short.aliases].some((name) => isEndOf(name, long))
  return isShort ? { because: `${short.name} is short for ${long.name}.`, role: null } : null
}

function isEndOf(short: string, { name, aliases }: Voice): boolean {
  const end = contentStems(short).join(' ')
  return end !== '' && [name, ...aliases].some((one) => ` ${contentStems(one).join(' ')}`.endsWith(` ${end}`))
}

/** "the governor of the Lenn region" and "Governor Jorin Pell". */
function holdsOffice(person: Voice, office: Voice): Reason | null {
  if (person.type !== 'person' || office.type !== 'unnamed') return null
  const head = contentStems(office.name.split(/ (?:of|for|in) /)[0] ?? '').at(-1)
  const role = person.roles.find(({ text }) => head !== undefined && contentStems(text).includes(head))
  return role === undefined ? null : { because: `${person.name} is ${role.text}.`, role }
}
