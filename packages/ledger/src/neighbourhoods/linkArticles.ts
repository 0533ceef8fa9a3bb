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

const candidatesSql = `select b.article, b.body from link_profiles b
  where b.keys && (select keys from link_profiles where article = $1) and b.article <> $1
  order by b.article collate "C"`

const insertLinks = `insert into links (a, b, judged)
  select l ->> 0, l ->> 1, $2 from jsonb_array_elements($1::jsonb) as given (l) on conflict do nothing`

/** Keeps what the new articles are linked by, and links them to each other and to what was there. Gives how many pairs were compared. */
export async function linkArticles<Profile extends LinkProfile>(
  session: Session,
  articles: readonly NewArticle[],
  { toProfile, areLinked }: Pick<Reconciler<Profile>, 'toProfile' | 'areLinked'>,
): Promise<number> {
  const profiles = articles.map(({ reading, location, article }) => {
    const body = toProfile(article, location)
    return { article: body.article, reading, page: article.article.page, hashes: toKeys(body.keys), body }
  })
  for (const chunk of toJsonbChunks(profiles)) await session.query(insertProfiles, [chunk])
  const links: (readonly [string, string])[] = []
  let compared = 0
  for (const { body } of profiles) {
    const others = await session.query<ProfileRow<Profile>>(candidatesSql, [body.article])
    compared += others.length
    for (const other of others) {
      const [a, b] = body.article < other.article ? [body, other.body] : [other.body, body]
      if (areLinked(a, b)) links.push([a.article, b.article])
    }
  }
  for (const chunk of toJsonbChunks(links)) await session.query(insertLinks, [chunk, false])
  return compared
}

/** Forgets articles that a newer reading of their page took the place of. */
export async function unlinkArticles(session: Session, articles: readonly string[]): Promise<void> {
  const ids = toJsonb(articles)
  await session.query('delete from link_profiles where article in (select jsonb_array_elements_text($1::jsonb))', [ids])
  for (const side of ['a', 'b']) {
    await session.query(
      `delete from links where not judged and ${side} in (select jsonb_array_elements_text($1::jsonb))`,
      [ids],
    )
  }
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
  for (const chunk of toJsonbChunks(wanted)) await session.query(insertLinks, [chunk, true])
  return [...new Set(changed.flatMap((pair) => pair.split('\n')))]
}
