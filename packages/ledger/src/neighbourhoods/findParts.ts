import type { NeighbourhoodSize } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'

interface Link {
  readonly to: string
  readonly strength: number
}

/** Links of articles to articles that the ledger has now. */
const linksSql = `
  select l.a as from, l.b as to, l.strength from links l join link_profiles p on p.article = l.b where l.a = ${among}
  union all
  select l.b, l.a, l.strength from links l join link_profiles p on p.article = l.a where l.b = ${among}`

/**
 * The neighbourhoods of these articles, as `NeighbourhoodSize` says what they are. Each is sorted; articles that the ledger
 * has not, or no longer, are left out.
 */
export async function findParts(
  session: Session,
  articles: readonly string[],
  size: NeighbourhoodSize,
): Promise<readonly (readonly string[])[]> {
  const links = keepLinks(session)
  const found = new Set<string>()
  const parts: (readonly string[])[] = []
  for (const article of await presentOf(session, articles)) {
    if (found.has(article)) continue
    const part = await findPart(article, links, size)
    for (const member of part) found.add(member)
    parts.push(part)
  }
  return parts
}

async function findPart(
  article: string,
  links: LinksOf,
  { levels, most }: NeighbourhoodSize,
): Promise<readonly string[]> {
  for (const [at, level] of levels.entries()) {
    const part = await reach(article, links, { level, most: at === levels.length - 1 ? Infinity : most })
    if (part !== null) return [...part].sort()
  }
  return [article]
}

/** What hangs together with an article by links of a level; null where that is more than `most`. */
async function reach(
  article: string,
  links: LinksOf,
  { level, most }: { readonly level: number; readonly most: number },
): Promise<ReadonlySet<string> | null> {
  const part = new Set([article])
  for (let frontier: readonly string[] = [article]; frontier.length > 0; ) {
    const next = new Set<string>()
    for (const { to, strength } of await links(frontier)) if (strength >= level && !part.has(to)) next.add(to)
    for (const one of next) part.add(one)
    if (part.size > most) return null
    frontier = [...next]
  }
  return part
}

type LinksOf = (articles: readonly string[]) => Promise<readonly Link[]>

/** Asks for the links of an article once. */
function keepLinks(session: Session): LinksOf {
  const kept = new Map<string, Link[]>()
  return async (articles) => {
    const unknown = articles.filter((article) => !kept.has(article))
    for (const article of unknown) kept.set(article, [])
    if (unknown.length > 0) {
      for (const { from, ...link } of await session.query<Link & { from: string }>(linksSql, [toJsonb(unknown)]))
        kept.get(from)?.push(link)
    }
    return articles.flatMap((article) => kept.get(article) ?? [])
  }
}

async function presentOf(session: Session, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await session.query<{ article: string }>(
    `select article from link_profiles where article = ${among} order by article collate "C"`,
    [toJsonb(articles)],
  )
  return rows.map(({ article }) => article)
}
