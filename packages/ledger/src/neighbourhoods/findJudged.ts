import type { Judgement } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { pictureKinds, toTable } from '../picture.ts'
import { toJsonb } from '../toJsonb.ts'

/** What judgements bear on: articles whose neighbourhoods, and topics, are to be worked out again. */
export interface Judged {
  readonly articles: readonly string[]
  readonly topics: readonly string[]
}

const among = '(select jsonb_array_elements_text($1::jsonb))'

const articlesSql = `
  select article as id from link_profiles where article in ${among}
  union select article from statements where id in ${among}`

const scopesSql = pictureKinds
  .map((kind) => `select scope as id from ${toTable(kind)} where id in ${among}`)
  .join(' union ')

/** Finds the articles and topics of what the judgements are about, be it an article, a statement or a thing of the picture. */
export async function findJudged(
  session: Session,
  touched: readonly string[],
  judgements: readonly Judgement[],
): Promise<Judged> {
  const about = aboutOf(touched, judgements)
  if (about.length === 0) return { articles: [], topics: [] }
  const given = [toJsonb(about)]
  const articles = await session.query<{ id: string }>(articlesSql, given)
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

/** A judgement about another one is about what that one is about. */
function aboutOf(touched: readonly string[], judgements: readonly Judgement[]): readonly string[] {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]))
  const about = new Set(touched)
  for (const id of about) for (const other of byId.get(id)?.about ?? []) about.add(other)
  return [...about]
}
