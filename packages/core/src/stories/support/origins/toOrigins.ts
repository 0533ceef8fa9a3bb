import type { Entity, LineageRelation, OriginEdge, OriginGraph, OriginNode, OriginOf, Statement } from '@fogline/model'
import { bodiesOf, joinSources, type Source, type SpeaksFor, type Voice } from './joinSources.ts'
import type { LookUps } from './lookUps.ts'
import { sourceKey, type Trail, trailOf } from './trailOf.ts'

/** Where the accounts of one thing come from. */
export interface Origins {
  readonly originOf: readonly OriginOf[]
  readonly graph: OriginGraph
  /** How many origins have a name. Unnamed ones are one together, and none beside a named one: they may be the same. */
  readonly known: number
}

/** Follows each account to its first source, and joins those that go back to one. An account that names none is never an origin of its own. */
export function toOrigins(group: readonly Statement[], lookUps: LookUps): Origins {
  const trails = group.map((statement) => trailOf(statement, { group, lookUps }))
  const edges = uniqueBy(
    trails.flatMap((trail) => trail.edges),
    ({ from, to, kind }) => JSON.stringify([from, to, kind]),
  )
  const reached = toReached(edges)
  const ends = trails.map((trail) => ({ trail, end: isDigest(trail, lookUps) ? null : endOf(trail, reached, lookUps) }))
  const { sources, known } = sourcesOf(
    ends.flatMap(({ end }) => end?.node ?? []),
    lookUps,
  )
  const { keyOf, links } = joinSources(sources, known)
  const named = new Set(ends.flatMap(({ end }) => (end === null || !end.isNamed ? [] : keyOf(end.key))))
  const unnamed = ends.some(({ end }) => end !== null && !end.isNamed)
  const leaves = [...ends.flatMap(({ end }) => (end === null ? [] : end.node.id)), ...links.map(({ to }) => to)]
  const last = new Set(leaves.filter((id) => !links.some(({ from }) => from === id)))
  const nodes = uniqueBy(
    [
      ...sources.filter(({ key }) => links.some(({ from, to }) => from === key || to === key)).map(sourceNode),
      ...trails.flatMap((trail) => trail.nodes),
    ],
    ({ id }) => id,
  ).map((node) => ({ ...node, isOrigin: last.has(node.id) }))
  return {
    originOf: toOriginOf(ends, keyOf, lookUps),
    graph: {
      nodes: sortBy(nodes, ({ id }) => id),
      edges: sortBy([...edges, ...links.map((link) => toEdge(link, lookUps))], ({ from, to, kind }) =>
        JSON.stringify([from, to, kind]),
      ),
    },
    known: named.size > 0 ? named.size : unnamed ? 1 : 0,
  }
}

/** What stands behind the ends, and the bodies for which the people among them speak. */
function sourcesOf(
  ends: readonly OriginNode[],
  { scene, entitiesIn, speakersIn }: LookUps,
): { readonly sources: readonly Source[]; readonly known: readonly SpeaksFor[] } {
  const found = uniqueBy(ends, ({ id }) => id).flatMap((node): readonly Source[] => {
    const entity = node.entity === null ? undefined : scene.entity(node.entity)
    if (entity !== undefined) return [{ key: node.id, voice: entity }]
    return node.id.startsWith('body:') ? [{ key: node.id, voice: toBody(node.label) }] : []
  })
  if (found.length < 2) return { sources: found, known: [] }
  const bodies = found.flatMap((source) => bodiesOf(source, { entitiesIn, speakersIn }))
  return {
    sources: uniqueBy([...found, ...bodies.map(({ body }) => body)], ({ key }) => key),
    known: uniqueBy(
      bodies.map(({ link }) => link),
      ({ from, to }) => JSON.stringify([from, to]),
    ),
  }
}

/** A body without a name of its own. */
function toBody(name: string): Voice {
  return { type: 'organisation', name, aliases: [], roles: [], country: null }
}

/** "the governor of the Lenn region" has no name and is one person all the same; "an official" is anybody. */
function isSomeone({ type, name }: Entity): boolean {
  return type !== 'unnamed' || /\s(?:of|for|in)\s.*\p{Lu}/u.test(name)
}

interface End {
  readonly key: string
  readonly node: OriginNode
  readonly isNamed: boolean
}

function isDigest({ statement }: Trail, { scene }: LookUps): boolean {
  return scene.article(statement.article).form === 'digest'
}

/**
 * The last of a trail that has a name: a source, or an outlet that others cite for it and that vouches for whom it does not
 * name. A source with an office and no name, and a text that is merely copied, are ends as well, and count as one at most.
 */
function endOf({ nodes, doers }: Trail, reached: Reached, lookUps: LookUps): End | null {
  let weak: End | null = null
  let isSaid = false
  for (const node of [...nodes].reverse()) {
    if (node.kind === 'article') {
      const { outlet } = lookUps.scene.article(node.id)
      const key = outlet === null ? `article:${node.id}` : sourceKey(outlet, lookUps)
      if (reached.cited.has(node.id) || reached.cited.has(key)) return { key, node, isNamed: true }
      if (!isSaid && reached.copied.has(node.id)) weak ??= { key, node, isNamed: false }
      continue
    }
    isSaid = true
    if (node.id.startsWith('unnamed:')) continue
    const entity = node.entity === null ? undefined : lookUps.scene.entity(node.entity)
    if (!doers.has(node.id) && (entity === undefined || isSomeone(entity))) return { key: node.id, node, isNamed: true }
    weak ??= { key: node.id, node, isNamed: false }
  }
  return weak
}

/** Where others lead to: nodes that are cited, and articles of which there are copies. */
interface Reached {
  readonly cited: ReadonlySet<string>
  readonly copied: ReadonlySet<string>
}

function toReached(edges: readonly OriginEdge[]): Reached {
  const to = (kinds: readonly OriginEdge['kind'][]) =>
    new Set(edges.filter(({ kind }) => kinds.includes(kind)).map((edge) => edge.to))
  return {
    cited: to(['cites']),
    copied: to(['verbatim_reprint', 'abridged', 'rewritten', 'updated_version', 'unknown']),
  }
}

/** One line for each article and origin. */
function toOriginOf(
  ends: readonly { readonly trail: Trail; readonly end: End | null }[],
  keyOf: (key: string) => string,
  lookUps: LookUps,
): readonly OriginOf[] {
  const voices = new Map<string, Set<string>>()
  for (const { trail, end } of ends) {
    if (end === null) continue
    const known = voices.get(keyOf(end.key)) ?? new Set()
    voices.set(keyOf(end.key), known.add(lookUps.scene.voiceOf(trail.statement.article)))
  }
  const lines = ends.map(({ trail, end }): OriginOf => {
    const origin = end === null ? null : keyOf(end.key)
    const isShared = origin !== null && (voices.get(origin)?.size ?? 0) > 1
    return {
      article: trail.statement.article,
      origin,
      relation: relationOf(trail, { end, isShared }, lookUps),
      because:
        trail.edges.length === 0
          ? 'The article does not say where it has it from.'
          : trail.edges.map(({ because }) => because).join(' '),
    }
  })
  return sortBy(uniqueBy(lines, lineKey), lineKey)
}

function lineKey({ article, origin }: OriginOf): string {
  return `${article} ${origin ?? ''}`
}

/** How an article's account goes back: by its first step; to a source that others have too; the first teller where others lead to it. */
function relationOf(
  { statement, edges }: Trail,
  { end, isShared }: { readonly end: End | null; readonly isShared: boolean },
  { scene, copyOf }: LookUps,
): LineageRelation {
  if (scene.article(statement.article).form === 'digest') return 'digest_of'
  const copy = copyOf(statement.article)
  const [first] = edges
  if (copy !== undefined && first?.to === copy.original) return copy.member.relation
  if (first?.kind === 'cites' || first?.kind === 'rewritten') return first.kind
  if (end?.node.id === statement.article) return 'original'
  if (isShared) return 'shares_primary_source'
  const isOriginal = scene.copies.some(({ original }) => original === statement.article)
  return isOriginal ? 'original' : 'unknown'
}

function sourceNode({ key, voice }: Source): OriginNode {
  const entity = key.startsWith('entity:') ? key.slice('entity:'.length) : null
  return { id: key, kind: 'source', label: voice.name, entity, isOrigin: false }
}

function toEdge({ from, to, because, role }: SpeaksFor, { scene }: LookUps): OriginEdge {
  const text = role === null ? '' : scene.article(role.article).text
  const start = role === null || role.text === '' ? -1 : text.indexOf(role.text)
  const evidence =
    role === null || start === -1
      ? []
      : [{ article: role.article, start, end: start + role.text.length, text: role.text }]
  return { from, to, kind: 'speaks_for', because, evidence, by: 'origins/speaks-for' }
}

function uniqueBy<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [toKey(item), item])).values()]
}

function sortBy<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (toKey(a) < toKey(b) ? -1 : toKey(a) > toKey(b) ? 1 : 0))
}
