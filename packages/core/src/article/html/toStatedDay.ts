import { toDay } from '../toDay.ts'
import type { Scan } from './scan.ts'

const names = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'pubdate',
  'published_at',
  'published-date',
  'original-publish-date',
  'og:published_time',
  'og:pubdate',
  'article_date_original',
  'ptime',
  'pdate',
  'date',
  'displaydate',
  'datecreated',
  'og:release_date',
]

/** The day of publication that the page states, as written there, whatever zone the clock is in; null where it states none. */
export function toStatedDay(structured: string | null, scan: Scan): string | null {
  const metas = names.flatMap((name) => scan.metas.filter((meta) => meta.name === name).map(({ content }) => content))
  const marked = scan.times.filter(
    (time) =>
      /datepublished|pubdate|publish|posted|entry-date|article-date|dateline|byline|article-meta|post-meta|timestamp/i.test(
        time.names,
      ) && !/updated|modified|related|comment|sidebar|widget/i.test(time.names),
  )
  const inArticle = scan.times.filter(
    (time) => time.article !== null && time.article === scan.times.find(({ article }) => article !== null)?.article,
  )
  const stated = [structured, ...metas, ...marked.map(({ datetime }) => datetime), inArticle[0]?.datetime ?? null]
  for (const text of stated) {
    const day = text === null ? null : readDay(text)
    if (day !== null) return day
  }
  return null
}

function readDay(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text.trim())
  if (compact) return toDay(`${compact[1]}-${compact[2]}-${compact[3]}`)
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/.exec(text.trim())
  if (slashed) return toDay(`${slashed[1]}-${slashed[2]?.padStart(2, '0')}-${slashed[3]?.padStart(2, '0')}`)
  return toDay(text.replace(/^(\d{4}-\d{2}-\d{2})T.*/, '$1'))
}
