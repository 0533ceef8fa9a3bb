import type { ArticleReading, Judgement, LinkProfile, Reconciler, Statement } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { toJsonb, toJsonbChunks } from '../toJsonb.ts'
import { among } from './among.ts'
import { toKeys } from './toKeys.ts'

/** An article of the newest reading of its page. */
export interface NewArticle {
  readonly reading: string
  readonly location: string
  readonly article: ArticleReading
}

const insertProfiles = `insert into link_profiles
    (article, reading, page, location, position, claims, figures, events, transfers)
  select article, reading, page, location, position, claims, figures, events, transfers
  from jsonb_to_recordset($1::jsonb) as given (article text, reading text, page text, location text, position int,
    claims int, figures int, events int, transfers int)`

const insertKeys = `insert into link_keys (article, keys, body)
  select p ->> 'article', array(select jsonb_array_elements_text(p -> 'keys')::bigint), p ->> 'body'
  from jsonb_array_elements($1::jsonb) as given (p)`

const pairsSql = `select n.article as a, l.article as b from (
    select g ->> 'article' as article, array(select jsonb_array_elements_text(g -> 'lookups')::bigint) as lookups
    from jsonb_array_elements($1::jsonb) as given (g)
  ) n join link_keys l on l.keys && n.lookups and l.article <> n.article`

const insertLinks = `insert into links (a, b, strength, judged)
  select l ->> 0, l ->> 1, (l ->> 2)::float8, $2 from jsonb_array_elements($1::jsonb) as given (l) on conflict do nothing`

/** Stronger than any level, so that nothing but another judgement parts what a judgement links. */
const judgedStrength = 1e9

/** So many profiles that were there before are in memory at once. */
const loadedAtOnce = 250

type Linker<Profile extends LinkProfile> = Pick<Reconciler<Profile>, 'toProfile' | 'strengthOf'>

/** Keeps what the new articles are linked by, and links them to each other and to what was there. Gives how many pairs were compared, and the articles that have new links. */
export async function linkArticles<Profile extends LinkProfile>(
  session: Session,
  articles: readonly NewArticle[],
  { toProfile, strengthOf }: Linker<Profile>,
): Promise<{ readonly compared: number; readonly linked: readonly string[] }> {
  const profiles = new Map<string, Profile>()
  const rows = articles.map(({ reading, location, article }) => {
    const profile = toProfile(article, location)
    profiles.set(profile.article, profile)
    return { article: profile.article, reading, location, ...toColumns(article) }
  })
  await insert(session, rows, profiles)
  const links: (readonly [string, string, number])[] = []
  const compare = (one: Profile, other: Profile): void => {
    const [a, b] = one.article < other.article ? [one, other] : [other, one]
    const strength = strengthOf(a, b)
    if (strength > 0) links.push([a.article, b.article, strength])
  }
  const { compared, old } = await comparePairs(session, profiles, compare)
  for (const ids of inLots([...old.keys()].sort())) {
    for (const other of await loadProfiles<Profile>(session, ids)) {
      for (const one of old.get(other.article) ?? []) compare(one, other)
    }
  }
  for (const chunk of toJsonbChunks(links)) await session.query(insertLinks, [chunk, false])
  return { compared, linked: [...new Set(links.flatMap(([a, b]) => [a, b]))] }
}

/** What lists of articles are ordered by, and how much each states. */
function toColumns({ article, statements }: ArticleReading) {
  const count = (kind: Statement['kind']): number => statements.filter((one) => one.kind === kind).length
  return {
    page: article.page,
    position: article.index,
    claims: count('claim'),
    figures: count('figure'),
    events: count('event'),
    transfers: count('transfer'),
  }
}

async function insert<Profile extends LinkProfile>(
  session: Session,
  rows: readonly object[],
  profiles: ReadonlyMap<string, Profile>,
): Promise<void> {
  for (const chunk of toJsonbChunks(rows)) await session.query(insertProfiles, [chunk])
  const keyed = [...profiles.values()].map((profile) => {
    return { article: profile.article, keys: toKeys(profile.keys), body: toJsonb(profile) }
  })
  for (const chunk of toJsonbChunks(keyed)) await session.query(insertKeys, [chunk])
}

/** Compares the new ones that look each other up; gives what else they look up, by article. */
async function comparePairs<Profile extends LinkProfile>(
  session: Session,
  profiles: ReadonlyMap<string, Profile>,
  compare: (one: Profile, other: Profile) => void,
): Promise<{ readonly compared: number; readonly old: ReadonlyMap<string, readonly Profile[]> }> {
  const lookups = [...profiles.values()].map(({ article, lookups: keys }) => ({ article, lookups: toKeys(keys) }))
  const old = new Map<string, Profile[]>()
  const done = new Set<string>()
  let compared = 0
  for (const chunk of toJsonbChunks(lookups)) {
    for (const { a, b } of await session.query<{ a: string; b: string }>(pairsSql, [chunk])) {
      const [one, other] = [profiles.get(a), profiles.get(b)]
      const pair = a < b ? `${a} ${b}` : `${b} ${a}`
      if (one === undefined || (other !== undefined && done.has(pair))) continue
      compared += 1
      if (other === undefined) old.set(b, [...(old.get(b) ?? []), one])
      else {
        done.add(pair)
        compare(one, other)
      }
    }
  }
  return { compared, old }
}

/** As `toProfile` made them; nothing checks it. */
async function loadProfiles<Profile>(session: Session, articles: readonly string[]): Promise<readonly Profile[]> {
  const rows = await session.query<{ body: string }>(`select body from link_keys where article = ${among}`, [
    toJsonb(articles),
  ])
  return rows.map(({ body }) => JSON.parse(body) as Profile)
}

function inLots(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / loadedAtOnce) }, (_, at) =>
    ids.slice(at * loadedAtOnce, (at + 1) * loadedAtOnce),
  )
}

/** Forgets articles that a newer reading of their page took the place of. Gives those that they were linked to. */
export async function unlinkArticles(session: Session, articles: readonly string[]): Promise<readonly string[]> {
  if (articles.length === 0) return []
  const ids = toJsonb(articles)
  for (const table of ['link_profiles', 'link_keys'])
    await session.query(`delete from ${table} where article = ${among}`, [ids])
  const links = await session.query<{ a: string; b: string }>(
    `delete from links where not judged and (a = ${among} or b = ${among}) returning a, b`,
    [ids],
  )
  return links.flatMap(({ a, b }) => [a, b])
}

/** Makes the links of judgements those that all judgements together ask for. Gives the articles whose links changed. */
export async function linkJudged(
  session: Session,
  judgements: readonly Judgement[],
  { judgedLinks }: Pick<Reconciler, 'judgedLinks'>,
): Promise<readonly string[]> {
  const wanted = judgedLinks(judgements).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
  const there = await session.query<{ a: string; b: string }>('select a, b from links where judged')
  const key = (a: string, b: string) => `${a}\n${b}`
  const [before, after] = [new Set(there.map(({ a, b }) => key(a, b))), new Set(wanted.map(([a, b]) => key(a, b)))]
  const changed = [...before, ...after].filter((pair) => before.has(pair) !== after.has(pair))
  if (changed.length === 0) return []
  await session.query('delete from links where judged')
  const links = wanted.map((pair) => [...pair, judgedStrength])
  for (const chunk of toJsonbChunks(links)) await session.query(insertLinks, [chunk, true])
  return [...new Set(changed.flatMap((pair) => pair.split('\n')))]
}
