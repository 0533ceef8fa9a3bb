import type { ArticleReading, Judgement, LinkProfile, Reconciler } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { toJsonb, toJsonbChunks } from '../toJsonb.ts'
import { toKeys } from './toKeys.ts'

interface ProfileRow<Profile> {
  readonly article: string
  /** As `toProfile` made it; nothing checks it. */
  readonly body: Profile
}

/** An article of the newest reading of its page. */
export interface NewArticle {
  readonly reading: string
  readonly location: string
  readonly article: ArticleReading
}

const insertProfiles = `insert into link_profiles (article, reading, page, keys, body)
  select p ->> 'article', p ->> 'reading', p ->> 'page',
    array(select jsonb_array_elements_text(p -> 'hashes')::bigint), p -> 'body'
  from jsonb_array_elements($1::jsonb) as given (p)`

const candidatesSql = `select article, body from link_profiles
  where keys && array(select jsonb_array_elements_text($2::jsonb)::bigint) and article <> $1
  order by article collate "C"`

const insertLinks = `insert into links (a, b, strength, judged)
  select l ->> 0, l ->> 1, (l ->> 2)::float8, $2 from jsonb_array_elements($1::jsonb) as given (l) on conflict do nothing`

/** Stronger than any level, so that nothing but another judgement parts what a judgement links. */
const judgedStrength = 1e9

/** Keeps what the new articles are linked by, and links them to each other and to what was there. Gives how many pairs were compared, and the articles that have new links. */
export async function linkArticles<Profile extends LinkProfile>(
  session: Session,
  articles: readonly NewArticle[],
  { toProfile, strengthOf }: Pick<Reconciler<Profile>, 'toProfile' | 'strengthOf'>,
): Promise<{ readonly compared: number; readonly linked: readonly string[] }> {
  const profiles = articles.map(({ reading, location, article }) => {
    const body = toProfile(article, location)
    return { article: body.article, reading, page: article.article.page, hashes: toKeys(body.keys), body }
  })
  for (const chunk of toJsonbChunks(profiles)) await session.query(insertProfiles, [chunk])
  const links: (readonly [string, string, number])[] = []
  let compared = 0
  for (const { body } of profiles) {
    const others = await session.query<ProfileRow<Profile>>(candidatesSql, [
      body.article,
      toJsonb(toKeys(body.lookups)),
    ])
    compared += others.length
    for (const other of others) {
      const [a, b] = body.article < other.article ? [body, other.body] : [other.body, body]
      const strength = strengthOf(a, b)
      if (strength > 0) links.push([a.article, b.article, strength])
    }
  }
  for (const chunk of toJsonbChunks(links)) await session.query(insertLinks, [chunk, false])
  return { compared, linked: [...new Set(links.flatMap(([a, b]) => [a, b]))] }
}

const linksOf = `links where not judged and
  (a in (select jsonb_array_elements_text($1::jsonb)) or b in (select jsonb_array_elements_text($1::jsonb)))`

/** Forgets articles that a newer reading of their page took the place of. Gives those that they were linked to. */
export async function unlinkArticles(session: Session, articles: readonly string[]): Promise<readonly string[]> {
  if (articles.length === 0) return []
  const ids = toJsonb(articles)
  await session.query('delete from link_profiles where article in (select jsonb_array_elements_text($1::jsonb))', [ids])
  const links = await session.query<{ a: string; b: string }>(`delete from ${linksOf} returning a, b`, [ids])
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
