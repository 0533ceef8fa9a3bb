import type { Account, AccountEnd, Accounts, Entity, LineageRelation, OriginEdge, Statement } from '@fogline/model'
import { publisherOf } from '../countPublishers.ts'
import type { Source, Voice } from './joinSources.ts'
import type { LookUps } from './lookUps.ts'
import { sourceKey, type Trail, trailOf } from './trailOf.ts'
import { uniqueBy } from './uniqueBy.ts'

type Ways = Pick<Accounts, 'accounts' | 'nodes' | 'edges' | 'sources' | 'links'>

/** Follows each account of a thing to its first source, as far as the neighbourhood tells. */
export function toAccounts(group: readonly Statement[], lookUps: LookUps): Ways {
  const trails = group.map((statement) => trailOf(statement, { group, lookUps }))
  const edges = uniqueBy(
    trails.flatMap((trail) => trail.edges),
    ({ from, to, kind }) => JSON.stringify([from, to, kind]),
  )
  const reached = toReached(edges)
  const accounts = trails.map((trail) => toAccount(trail, reached, lookUps))
  const nodes = uniqueBy(
    trails.flatMap((trail) => trail.nodes),
    ({ id }) => id,
  )
  return {
    accounts: uniqueBy(accounts, ({ article, end }) => JSON.stringify([article, end?.key ?? null])),
    nodes,
    edges,
    ...sourcesOf(new Set(accounts.flatMap(({ end }) => end?.node ?? [])), nodes, lookUps),
  }
}

function toAccount(trail: Trail, reached: Reached, lookUps: LookUps): Account {
  const { scene } = lookUps
  const article = scene.article(trail.statement.article)
  const isDigest = article.form === 'digest'
  const end = isDigest ? null : endOf(trail, reached, lookUps)
  return {
    article: article.id,
    voice: scene.voiceOf(article.id),
    present: scene.presentOf(article.id),
    isDigest,
    outlet: article.outlet === null ? null : sourceKey(article.outlet, lookUps),
    publisher: publisherOf(article, scene),
    end,
    relation: relationOf(trail, { end, isShared: false, reached }, lookUps),
    shared: relationOf(trail, { end, isShared: true, reached }, lookUps),
    because:
      trail.edges.length === 0
        ? 'The article does not say where it has it from.'
        : trail.edges.map(({ because }) => because).join(' '),
  }
}

/** What stands behind the ends, and the bodies for which the people among them speak. */
function sourcesOf(
  ends: ReadonlySet<string>,
  nodes: Ways['nodes'],
  { scene, bodiesOf }: LookUps,
): Pick<Accounts, 'sources' | 'links'> {
  const found = nodes
    .filter(({ id }) => ends.has(id))
    .flatMap((node): readonly Source[] => {
      const entity = node.entity === null ? undefined : scene.entity(node.entity)
      if (entity !== undefined) return [{ key: node.id, voice: entity }]
      return node.id.startsWith('body:') ? [{ key: node.id, voice: toBody(node.label) }] : []
    })
  const bodies = found.flatMap(bodiesOf)
  const placed = ({ type, name, aliases, country, roles }: Voice): Voice => ({
    type,
    name,
    aliases,
    country,
    roles: uniqueBy(roles, ({ text }) => text).map((role) => place(role, scene)),
  })
  return {
    sources: uniqueBy([...found, ...bodies.map(({ body }) => body)], ({ key }) => key).map(({ key, voice }) => ({
      key,
      voice: placed(voice),
    })),
    links: uniqueBy(
      bodies.map(({ link }) => ({ ...link, role: link.role === null ? null : place(link.role, scene) })),
      ({ from, to }) => JSON.stringify([from, to]),
    ),
  }
}

type Role = Voice['roles'][number]

function place({ text, article }: Role, scene: LookUps['scene']): Role {
  const start = text === '' ? -1 : scene.article(article).text.indexOf(text)
  return { text, article, start: start === -1 ? null : start }
}

/** A body without a name of its own. */
function toBody(name: string): Voice {
  return { type: 'organisation', name, aliases: [], roles: [], country: null }
}

/** "the governor of the Lenn region" has no name and is one person all the same; "an official" is anybody. */
function isSomeone({ type, name }: Entity): boolean {
  return type !== 'unnamed' || /\s(?:of|for|in)\s.*\p{Lu}/u.test(name)
}

/**
 * The last of a trail that has a name: a source, or an outlet that others cite for it and that vouches for whom it does not
 * name. A source with an office and no name, and a text that is merely copied, are ends as well, and count as one at most.
 */
function endOf({ nodes, doers }: Trail, reached: Reached, lookUps: LookUps): AccountEnd | null {
  let weak: AccountEnd | null = null
  let isSaid = false
  for (const node of [...nodes].reverse()) {
    if (node.kind === 'article') {
      const { outlet } = lookUps.scene.article(node.id)
      const key = outlet === null ? `article:${node.id}` : sourceKey(outlet, lookUps)
      if (reached.cited.has(node.id) || reached.cited.has(key)) return { key, node: node.id, isNamed: true }
      if (!isSaid && (reached.copied.has(node.id) || reached.erring.has(node.id)))
        weak ??= { key, node: node.id, isNamed: false }
      continue
    }
    isSaid = true
    if (node.id.startsWith('unnamed:')) continue
    const entity = node.entity === null ? undefined : lookUps.scene.entity(node.entity)
    if (!doers.has(node.id) && (entity === undefined || isSomeone(entity)))
      return { key: node.id, node: node.id, isNamed: true }
    weak ??= { key: node.id, node: node.id, isNamed: false }
  }
  return weak
}

/** Where others lead to: nodes that are cited, articles of which there are copies, and those that err as others do. */
interface Reached {
  readonly cited: ReadonlySet<string>
  readonly copied: ReadonlySet<string>
  readonly erring: ReadonlySet<string>
}

function toReached(edges: readonly OriginEdge[]): Reached {
  const to = (kinds: readonly OriginEdge['kind'][]) =>
    new Set(edges.filter(({ kind }) => kinds.includes(kind)).map((edge) => edge.to))
  return {
    cited: to(['cites']),
    copied: to(['verbatim_reprint', 'abridged', 'rewritten', 'updated_version', 'unknown']),
    erring: to(['shares_primary_source']),
  }
}

/** How an article's account goes back: by its first step; to a source that others have too; the first teller where others lead to it. */
function relationOf(
  { statement, edges }: Trail,
  {
    end,
    isShared,
    reached,
  }: { readonly end: AccountEnd | null; readonly isShared: boolean; readonly reached: Reached },
  { scene, copyOf }: LookUps,
): LineageRelation {
  if (scene.article(statement.article).form === 'digest') return 'digest_of'
  const copy = copyOf(statement.article)
  const [first] = edges
  if (copy !== undefined && first?.to === copy.original) return copy.member.relation
  if (first?.kind === 'cites' || first?.kind === 'rewritten' || first?.kind === 'shares_primary_source')
    return first.kind
  if (end?.node === statement.article)
    return reached.erring.has(end.node) && !reached.copied.has(end.node) && !reached.cited.has(end.node)
      ? 'shares_primary_source'
      : 'original'
  if (isShared) return 'shares_primary_source'
  const isOriginal = scene.copies.some(({ original }) => original === statement.article)
  return isOriginal ? 'original' : 'unknown'
}
