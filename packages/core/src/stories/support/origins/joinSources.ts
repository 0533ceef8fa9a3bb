import type { Entity } from '@fogline/model'
import { foldName } from '../../entities/foldName.ts'
import { contentStems } from '../../words/contentStems.ts'
import { createUnionFind } from '../../words/createUnionFind.ts'

/** A source in whose name another speaks. Within one claim they are one origin: a ministry and its spokesman saw it once. */
export interface SpeaksFor {
  readonly from: string
  readonly to: string
  readonly because: string
}

/** Which of the sources of one thing speak for one another, and the one key that each then has. */
export function joinSources(sources: readonly { readonly key: string; readonly entity: Entity }[]): {
  readonly keyOf: (key: string) => string
  readonly links: readonly SpeaksFor[]
} {
  const sets = createUnionFind()
  const links: SpeaksFor[] = []
  for (const one of sources) {
    for (const other of sources) {
      const because =
        one.key === other.key
          ? null
          : (speaksForBody(one.entity, other.entity) ??
            speaksForState(one.entity, other.entity) ??
            isPartOfName(one.entity, other.entity))
      if (because === null) continue
      sets.join(one.key, other.key)
      links.push({ from: one.key, to: other.key, because })
    }
  }
  return { keyOf: sets.find, links }
}

/** "Foreign Ministry spokeswoman Nadia Sefari", "the minister", "who heads the mission": a role that names the body, or its head noun. */
function speaksForBody(person: Entity, body: Entity): string | null {
  if (person.type !== 'person' || (body.type !== 'organisation' && body.type !== 'group')) return null
  const names = [body.name, ...body.aliases].map((name) => contentStems(name))
  const role = person.roles.find(({ text }) => {
    const stems = new Set(contentStems(text))
    return names.some((name) => name.length > 0 && stems.has(name.at(-1) ?? ''))
  })
  return role === undefined ? null : `${person.name} (${role.text}) speaks for ${body.name}.`
}

/** "Karsk said" and "the Karsk Defence Ministry said": a state speaks through its bodies. */
function speaksForState(speaker: Entity, state: Entity): string | null {
  if (state.type !== 'country' || speaker.type === 'country') return null
  const isOfState =
    (speaker.country !== null && speaker.country === state.country) ||
    [speaker.name, ...speaker.aliases, ...speaker.roles.map(({ text }) => text)].some((name) =>
      isWordOf(state.name, name),
    )
  return isOfState ? `${speaker.name} speaks for ${state.name}.` : null
}

function isWordOf(name: string, words: string): boolean {
  return ` ${foldName(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${foldName(name)} `)
}

/** "the Defence Ministry" and "the Karsk Defence Ministry". */
function isPartOfName(short: Entity, long: Entity): string | null {
  if (short.type !== 'organisation' || long.type !== 'organisation') return null
  if (short.country !== null && long.country !== null && short.country !== long.country) return null
  const [a, b] = [foldName(short.name), foldName(long.name)]
  return a !== b && b.endsWith(` ${a}`) ? `${short.name} is short for ${long.name}.` : null
}
