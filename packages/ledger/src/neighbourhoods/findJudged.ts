import type { Judgement } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { pictureKinds, toTable } from '../picture.ts'
import { toJsonb } from '../toJsonb.ts'
import { toKeys } from './toKeys.ts'

/** What judgements bear on: articles whose neighbourhoods, and topics, are to be worked out again. */
export interface Judged {
  readonly articles: readonly string[]
  readonly topics: readonly string[]
}

const among = '(select jsonb_array_elements_text($1::jsonb))'

const articlesSql = `
  select article as id from link_profiles where article in ${among}
  union select article from statements where id in ${among}
  union select article from link_keys where keys && array(select jsonb_array_elements_text($2::jsonb)::bigint)`

const scopesSql = pictureKinds
  .map((kind) => `select scope as id from ${toTable(kind)} where id in ${among}`)
  .join(' union ')

/** Finds the articles and topics of what the judgements are about, be it an article, a statement, a key of articles or a thing of the picture. */
export async function findJudged(
  session: Session,
  touched: readonly string[],
  judgements: readonly Judgement[],
): Promise<Judged> {
  const about = aboutOf(touched, judgements)
  if (about.length === 0) return { articles: [], topics: [] }
  const given = [toJsonb(about)]
  const articles = await session.query<{ id: string }>(articlesSql, [...given, toJsonb(toKeys(about))])
  const scopes = (await session.query<{ id: string }>(scopesSql, given)).map(({ id }) => id)
  const members = await session.query<{ id: string }>(
    `select article as id from link_profiles where neighbourhood in ${among}`,
    [toJsonb(scopes)],
  )
  const topics = await session.query<{ id: string }>(
    `select distinct topic as id from topic_cases where topic in ${among} or id in (select jsonb_array_elements_text($2::jsonb))`,
    [toJsonb(scopes), ...given],
  )
  return { articles: [...articles, ...members].map(({ id }) => id), topics: topics.map(({ id }) => id) }
}

/**
 * A judgement about another one is about what that one is about. What was decided on the same things before, and on what
 * hangs together with them by decisions, is looked at too: one decision may let another count, or count no more.
 */
function aboutOf(touched: readonly string[], judgements: readonly Judgement[]): readonly string[] {
  const holders = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    for (const id of [judgement.id, ...judgement.about]) {
      const known = holders.get(id)
      if (known === undefined) holders.set(id, [judgement])
      else known.push(judgement)
    }
  }
  const about = new Set(touched)
  for (const id of about)
    for (const judgement of holders.get(id) ?? [])
      for (const other of [...judgement.about, ...(judgement.articles ?? [])]) about.add(other)
  return [...about]
}
