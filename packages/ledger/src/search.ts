import type { Span } from '@fogline/model'
import type { Session } from './database/database.ts'
import type { SearchHit } from './ledger.ts'

const markStart = '\uE000'
const markEnd = '\uE001'
const headline = `'StartSel="${markStart}", StopSel="${markEnd}", MaxWords=40, MinWords=20'`

/** Of words that very many texts hold, the newest so many are ranked: a question costs the same in a large ledger. */
const mostRanked = 300

const searchSql = `
  with query as (select websearch_to_tsquery('english', $1) as q),
  found_articles as (
    select a.month, a.reading, a.id, a.words from query, articles a where a.words @@ q
    order by a.month desc, a.ctid desc limit ${mostRanked}
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
    select s.kind, s.id, s.month, s.reading, s.article, s.body, s.words
    from query, statements s where s.words @@ q order by s.month desc, s.ctid desc limit ${mostRanked}
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
    case when part = 1 then text end as text, (
      select t.name from entities e join entity_totals t on t.id = e.id
      where e.body -> 'members' ? (best.body -> 'speaker' ->> 'entity') limit 1) as speaker,
    ts_headline('english', translate(text, '${markStart}${markEnd}', ''), q, ${headline}) as marked
  from best, query order by part, rank desc, id collate "C"`

interface Row extends Omit<SearchHit, 'snippet' | 'marks'> {
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

/** Full text over articles, then over the sentences of statements, each best first. */
export async function search(session: Session, words: string, limit: number): Promise<readonly SearchHit[]> {
  const rows = await session.query<Row>(searchSql, [words.replaceAll('\0', ' '), limit])
  return rows.map(({ marked, text, start, title, ...hit }) => {
    const { snippet, marks } = toSnippet(marked)
    const [first] = marks
    const found = first === undefined ? -1 : (text ?? '').indexOf(snippet.slice(first.start, first.end))
    const named = title ?? (text === null ? null : text.slice(0, 80).trim())
    return { ...hit, title: named, snippet, marks, start: start ?? (found < 0 ? null : found) }
  })
}
