import type { Account, Accounts, OriginEdge, OriginGraph, OriginNode, OriginOf, SpeaksFor } from '@fogline/model'
import { joinSources, type Source } from './joinSources.ts'
import { onePlace } from './onePlace.ts'
import { sortBy, uniqueBy } from './uniqueBy.ts'

/** Where the accounts of one thing come from. */
export interface Origins {
  readonly originOf: readonly OriginOf[]
  readonly graph: OriginGraph
  /** Origins that have a name: so many stand behind it. Unnamed ones are none beside a named one: they may be the same. */
  readonly named: number
}

type Ways = Pick<Accounts, 'accounts' | 'nodes' | 'edges' | 'sources' | 'links'>

/** Joins what goes back to one source, wherever it was told. An account that names none is never an origin of its own. */
export function joinAccounts(parts: readonly Ways[]): Origins {
  const { accounts, nodes, edges, sources, links: known } = onePlace(parts)
  const ends = accounts.flatMap(({ end }) => end ?? [])
  const own = sources.filter(({ key }) => ends.some(({ node }) => node === key))
  const mayBeOne = new Set(own.map(({ key }) => key)).size > 1
  const voices = mayBeOne ? sources : own
  const { keyOf, links } = joinSources(voices, mayBeOne ? known : [])
  const named = new Set(ends.flatMap((end) => (end.isNamed ? [keyOf(end.key)] : [])))
  const leaves = [...ends.flatMap(({ node, isNamed }) => (isNamed ? node : [])), ...links.map(({ to }) => to)]
  const last = new Set(leaves.filter((id) => !links.some(({ from }) => from === id)))
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  const all = uniqueBy([...voices.filter(({ key }) => linked.has(key)).map(sourceNode), ...nodes], ({ id }) => id)
  return {
    originOf: toOriginOf(accounts, keyOf),
    graph: {
      nodes: sortBy(
        all.map((node) => ({ ...node, isOrigin: last.has(node.id) })),
        ({ id }) => id,
      ),
      edges: sortBy([...edges, ...links.map(toEdge)], edgeKey),
    },
    named: named.size,
  }
}

/** One line for each article and origin. */
function toOriginOf(accounts: readonly Account[], keyOf: (key: string) => string): readonly OriginOf[] {
  const voices = new Map<string, Set<string>>()
  for (const { end, voice } of accounts) {
    if (end === null) continue
    const known = voices.get(keyOf(end.key)) ?? new Set()
    voices.set(keyOf(end.key), known.add(voice))
  }
  const lines = accounts.map(({ article, end, relation, shared, because }): OriginOf => {
    const origin = end === null ? null : keyOf(end.key)
    const isShared = origin !== null && (voices.get(origin)?.size ?? 0) > 1
    return { article, origin, relation: isShared ? shared : relation, because }
  })
  return sortBy(uniqueBy(lines, lineKey), lineKey)
}

function lineKey({ article, origin }: OriginOf): string {
  return `${article} ${origin ?? ''}`
}

function edgeKey({ from, to, kind }: OriginEdge): string {
  return JSON.stringify([from, to, kind])
}

function sourceNode({ key, voice }: Source): OriginNode {
  const entity = key.startsWith('entity:') ? key.slice('entity:'.length) : null
  return { id: key, kind: 'source', label: voice.name, entity, isOrigin: false }
}

function toEdge({ from, to, because, role }: SpeaksFor): OriginEdge {
  const start = role?.start ?? null
  const evidence =
    role === null || start === null
      ? []
      : [{ article: role.article, start, end: start + role.text.length, text: role.text }]
  return { from, to, kind: 'speaks_for', because, evidence, by: 'origins/speaks-for' }
}
