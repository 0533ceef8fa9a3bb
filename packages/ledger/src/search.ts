import type { Span } from '@fogline/model'
import { loadEntities, renameEntities } from './around/loadPicture.ts'
import { present } from './around/references.ts'
import type { Database, Session } from './database/database.ts'
import type { SearchHit } from './ledger.ts'

const markStart = '\uE000'
const markEnd = '\uE001'
const headline = `'StartSel="${markStart}", StopSel="${markEnd}", MaxWords=40, MinWords=20'`

/** Of words that very many texts hold, the newest so many are ranked: a question costs the same in a large ledger. */
const mostRanked = 300

const searchSql = `
  with query as (select websearch_to_tsquery('english', $1) as q),
  found_articles as (
    select * from (
      select a.month, a.reading, a.id, a.words, a.ctid as at
      from articles a where a.words @@ websearch_to_tsquery('english', $1) offset 0) found
    order by month desc, at desc limit ${mostRanked}
  ),
  ranked_articles as (
    select a.month, a.reading, a.id, ts_rank_cd(a.words, q, 1) as rank
    from query, found_articles a join newest_readings n on n.reading = a.reading
    order by rank desc, a.id collate "C" limit $2
  ),
  best_articles as (
    select 1 as part, 'article' as kind, a.id, a.id as article, a.body ->> 'title' as title, a.body ->> 'text' as text,
      null::int as start, r.rank, null::jsonb as body
    from ranked_articles r join articles a on a.month = r.month and a.reading = r.reading and a.id = r.id
  ),
  found_statements as (
    select * from (
      select s.kind, s.id, s.month, s.reading, s.article, s.body, s.words, s.ctid as at
      from statements s where s.words @@ websearch_to_tsquery('english', $1) offset 0) found
    order by month desc, at desc limit ${mostRanked}
  ),
  sentences as (
    select distinct on (s.article, text) s.kind, s.id, s.month, s.reading, s.article, s.body,
      coalesce(s.body -> 'sentence' ->> 'text', s.body -> 'evidence' -> 0 ->> 'text', '') as text,
      coalesce(s.body -> 'sentence' ->> 'start', s.body -> 'evidence' -> 0 ->> 'start')::int as start,
      ts_rank_cd(s.words, q, 1) as rank
    from query, found_statements s join newest_readings n on n.reading = s.reading
    order by s.article, text, s.kind collate "C", s.id collate "C"
  ),
  best_sentences as (
    select 2 as part, s.kind, s.id, s.article, a.body ->> 'title' as title, s.text, s.start, s.rank, s.body
    from (select * from sentences order by rank desc, id collate "C" limit $2) s
    left join articles a on a.month = s.month and a.reading = s.reading and a.id = s.article
  ),
  best as (select * from best_articles union all select * from best_sentences)
  select kind, id, article, title, start, rank, best.body as statement,
    case when part = 1 then text end as text,
    ts_headline('english', translate(text, '${markStart}${markEnd}', ''), q, ${headline}) as marked
  from best, query order by part, rank desc, id collate "C"`

interface Row extends Omit<SearchHit, 'snippet' | 'marks' | 'speaker'> {
  readonly marked: string
  /** Of an article. */
  readonly text: string | null
}

/** The words without the marks, and where they were. */
export function toSnippet(marked: string): { readonly snippet: string; readonly marks: readonly Span[] } {
  const marks: Span[] = []
  let snippet = ''
  for (const [index, part] of marked.split(markStart).entries()) {
    const [found = '', rest = ''] = part.split(markEnd)
    if (index === 0) {
      snippet = part
      continue
    }
    marks.push({ start: snippet.length, end: snippet.length + found.length })
    snippet += found + rest
  }
  return { snippet, marks }
}

/** Full text over articles, then over the sentences of statements, each best first. The index is used, whatever the database believes of tables that grow. */
export function search(database: Database, words: string, limit: number): Promise<readonly SearchHit[]> {
  return database.transaction(async (session) => {
    await session.query('set local enable_seqscan = off')
    const rows = await session.query<Row>(searchSql, [words.replaceAll('\0', ' '), limit])
    return toHits(session, rows)
  })
}

async function toHits(session: Session, rows: readonly Row[]): Promise<readonly SearchHit[]> {
  const names = await findNames(session, rows)
  return rows.map(({ marked, text, start, title, ...hit }) => {
    const { snippet, marks } = toSnippet(marked)
    const [first] = marks
    const found = first === undefined ? -1 : (text ?? '').indexOf(snippet.slice(first.start, first.end))
    const named = title ?? (text === null ? null : text.slice(0, 80).trim())
    const speaker = names.get(speakerOf(hit) ?? '') ?? null
    return { ...hit, speaker, title: named, snippet, marks, start: start ?? (found < 0 ? null : found) }
  })
}

function speakerOf({ statement }: Pick<Row, 'statement'>): string | null {
  return statement?.kind === 'claim' ? (statement.speaker?.entity ?? null) : null
}

/** Names of whoever is joined with the speakers of claims. */
async function findNames(session: Session, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const entities = await loadEntities(session, present(rows.map(speakerOf)))
  const named = await renameEntities(session, entities)
  return new Map(named.flatMap(({ members, name }) => members.map((member) => [member, name] as const)))
}
