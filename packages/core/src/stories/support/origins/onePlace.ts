import type { Account, AccountEnd, Accounts, OriginNode } from '@fogline/model'
import { foldName } from '../../entities/foldName.ts'
import { createUnionFind } from '../../words/createUnionFind.ts'
import { sortBy, uniqueBy } from './uniqueBy.ts'

type Ways = Pick<Accounts, 'accounts' | 'nodes' | 'edges' | 'sources' | 'links'>

/**
 * Accounts of several neighbourhoods as if they were of one: a source of one name is one source, a person known by a surname
 * alone is the one person of that surname, and who cites an outlet has it from where an article of that outlet has it from.
 */
export function onePlace(parts: readonly Ways[]): Ways {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  const nodes = uniqueBy(
    sortBy(
      parts.flatMap((part) => part.nodes),
      labelKey,
    ),
    ({ id }) => id,
  )
  const nameOf = sameNames(parts)
  const all = parts.map((part) => part.accounts.map((account) => withEnd(account, renamed(account.end, nameOf))))
  const cited = all.map((accounts) => new Set(accounts.flatMap(({ end }) => end?.key ?? [])))
  const told = new Map<string, Account>()
  for (const [at, accounts] of all.entries())
    for (const account of sortBy(accounts, ({ article }) => article)) {
      const key = account.outlet === null ? null : nameOf(account.outlet)
      const isCited = key !== null && cited.some((keys, other) => other !== at && keys.has(key))
      if (key !== null && isCited && !account.isDigest && !told.has(key)) told.set(key, account)
    }
  const idOf = (id: string) => told.get(nameOf(id))?.article ?? nameOf(id)
  return {
    accounts: all.flat().map((account) => withEnd(account, followed(account, told, nameOf))),
    nodes: uniqueBy(
      nodes.map((node) => ({ ...node, id: node.kind === 'source' ? idOf(node.id) : node.id })).sort(sourcesFirst),
      ({ id }) => id,
    ),
    edges: uniqueBy(
      parts
        .flatMap((part) => part.edges)
        .map((edge) => ({ ...edge, from: idOf(edge.from), to: idOf(edge.to) }))
        .filter(({ from, to }) => from !== to),
      ({ from, to, kind }) => JSON.stringify([from, to, kind]),
    ),
    sources: uniqueBy(
      parts.flatMap((part) => part.sources.map((source) => ({ ...source, key: nameOf(source.key) }))),
      (source) => JSON.stringify(source),
    ),
    links: uniqueBy(
      parts.flatMap((part) => part.links.map((link) => ({ ...link, from: nameOf(link.from), to: nameOf(link.to) }))),
      ({ from, to }) => JSON.stringify([from, to]),
    ),
  }
}

/** An article takes the place of the source that it is met as elsewhere. */
function sourcesFirst(a: OriginNode, b: OriginNode): number {
  return a.kind === b.kind ? 0 : a.kind === 'source' ? -1 : 1
}

function labelKey({ id, label }: OriginNode): string {
  return JSON.stringify([id, label])
}

function withEnd(account: Account, end: AccountEnd | null): Account {
  return { ...account, end }
}

function renamed(end: AccountEnd | null, nameOf: (key: string) => string): AccountEnd | null {
  return end === null ? null : { ...end, key: nameOf(end.key), node: nameOf(end.node) }
}

/** Of an account that ends at an outlet of which an article is here: where that one has it from, else that article. */
function followed(
  { article, outlet, end }: Account,
  told: ReadonlyMap<string, Account>,
  nameOf: (key: string) => string,
): AccountEnd | null {
  const own = outlet === null ? null : nameOf(outlet)
  const key = end?.key ?? own
  const source = key === null ? undefined : told.get(key)
  if (key === null || source === undefined || (end === null && source.article !== article)) return end
  return source.end ?? { key, node: source.article, isNamed: true }
}

/** One name for the sources that have one name; a lone surname is the one full name that ends in it. */
function sameNames(parts: readonly Ways[]): (key: string) => string {
  const sets = createUnionFind()
  const byName = new Map<string, string>()
  for (const { key, name } of parts.flatMap(namesOf)) {
    const known = byName.get(foldName(name))
    if (known === undefined) byName.set(foldName(name), key)
    else sets.join(known, key)
  }
  const people = new Map(
    parts.flatMap(({ sources }) =>
      sources
        .filter(({ voice }) => voice.type === 'person')
        .map(({ key, voice }) => [foldName(voice.name), key] as const),
    ),
  )
  for (const [surname, key] of people) {
    const [full, ...more] = surname.includes(' ') ? [] : [...people].filter(([name]) => name.endsWith(` ${surname}`))
    if (full !== undefined && more.length === 0) sets.join(key, full[1])
  }
  return sets.find
}

/** The names by which sources and outlets are met, those without one left out. */
function namesOf({ nodes, accounts }: Ways): readonly { readonly key: string; readonly name: string }[] {
  return [
    ...nodes
      .filter(({ id, kind }) => kind === 'source' && !id.startsWith('unnamed:'))
      .map(({ id, label }) => ({ key: id, name: label })),
    ...accounts.flatMap(({ outlet, publisher }) => (outlet === null ? [] : [{ key: outlet, name: publisher.title }])),
  ]
}
