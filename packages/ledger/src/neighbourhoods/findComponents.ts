import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'

const linksSql = `select a, b from links
  where a in (select jsonb_array_elements_text($1::jsonb)) or b in (select jsonb_array_elements_text($1::jsonb))`

/**
 * The articles that links lead to from these, in groups of those that are linked; articles of no link are groups by
 * themselves. Only articles that the ledger has now count. Each group is sorted, and the groups by their first.
 */
export async function findComponents(
  session: Session,
  from: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const neighbours = new Map<string, Set<string>>()
  const known = new Set<string>()
  for (let frontier = from; frontier.length > 0; ) {
    const here = await presentOf(session, frontier)
    for (const id of here) known.add(id)
    const links = here.length === 0 ? [] : await session.query<{ a: string; b: string }>(linksSql, [toJsonb(here)])
    const next = new Set<string>()
    for (const { a, b } of links) {
      neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b))
      neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a))
      for (const id of [a, b]) if (!known.has(id)) next.add(id)
    }
    frontier = [...next]
  }
  return toGroups(known, neighbours)
}

async function presentOf(session: Session, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await session.query<{ article: string }>(
    'select article from link_profiles where article in (select jsonb_array_elements_text($1::jsonb))',
    [toJsonb(articles)],
  )
  return rows.map(({ article }) => article)
}

function toGroups(
  known: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const start of [...known].sort()) {
    if (seen.has(start)) continue
    const group = new Set([start])
    for (const id of group) for (const other of neighbours.get(id) ?? []) if (known.has(other)) group.add(other)
    for (const id of group) seen.add(id)
    groups.push([...group].sort())
  }
  return groups
}
