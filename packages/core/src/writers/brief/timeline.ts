import type { BriefDate, Edtf, NewsEvent } from '@fogline/model'
import { compressSentence } from './compressSentence.ts'
import type { ContentIndex } from './contentIndex.ts'
import { isComment } from './isComment.ts'
import { nameSubject } from './nameSubject.ts'
import { standing } from './standing.ts'

/**
 * Events in order of their dates, as precise as the pages make them. Where no page says when one happened, the day of its first
 * telling stands, and is called that. What has no date at all is left out. Unchecked.
 */
export function timeline(events: readonly NewsEvent[], index: ContentIndex): readonly BriefDate[] {
  const dated = events
    .filter((event) => event.status !== 'hypothetical' && index.support(event.id)?.status !== 'discounted')
    .flatMap((event) => withDate(event, index))
  const inBody = new Set(dated.filter((d) => d.isBody).map(headlineKey))
  const seen = new Set<string>()
  return dated
    .filter((one) => one.isBody || !inBody.has(headlineKey(one)))
    .filter(({ evidence }) => !seen.has(evidence.text) && seen.add(evidence.text))
    .map(({ event, evidence, date, basis }) => {
      const named = nameSubject(evidence, index)
      const text = compressSentence(named.text)
      return {
        date,
        basis,
        line: { ...named, text, about: event.id, standing: standing(index.support(event.id), index) },
      }
    })
    .sort(
      (a, b) =>
        sortKey(a.date).localeCompare(sortKey(b.date), 'en') ||
        a.basis.localeCompare(b.basis, 'en') ||
        (a.line.about < b.line.about ? -1 : 1),
    )
}

/** What is done, not what is said or asked: of talk, only what has a date of its own belongs to a timeline. */
const deeds: ReadonlySet<NewsEvent['type']> = new Set([
  'ASSAULT',
  'AID',
  'COOPERATE',
  'COERCE',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
])

interface Dated {
  readonly event: NewsEvent
  readonly evidence: NewsEvent['evidence'][number]
  readonly date: Edtf
  readonly basis: BriefDate['basis']
  readonly isBody: boolean
}

function withDate(event: NewsEvent, index: ContentIndex): readonly Dated[] {
  const isBody = (e: { readonly article: string; readonly start: number }) =>
    e.start >= (index.article(e.article)?.bodyStart ?? 0)
  const evidence = event.evidence.find(isBody) ?? event.evidence[0]
  if (evidence === undefined) return []
  const found = { event, evidence, isBody: isBody(evidence) }
  if (event.time !== null) return [{ ...found, date: event.time, basis: 'stated' }]
  const told = firstTold(event, index)
  const isNews = deeds.has(event.type) && !isComment(evidence.text) && ['occurred', 'reported'].includes(event.status)
  return told === null || !isNews ? [] : [{ ...found, date: told, basis: 'told' }]
}

/** The earliest day on which an article told it as news; null where none of them says when it was published. */
function firstTold(event: NewsEvent, index: ContentIndex): Edtf | null {
  const days = event.members.flatMap((id) => {
    const member = index.statement(id)
    return member?.kind === 'event' ? (member.impliedTime ?? []) : []
  })
  return days.sort()[0] ?? null
}

/** A headline says again, shorter, what its text says of the same day. */
function headlineKey({ event, evidence, date }: Dated): string {
  return JSON.stringify([evidence.article, event.type, date])
}

/** Open and unknown years come last: they cannot be placed. */
function sortKey(date: string): string {
  const first = date.replace(/^\.\.\//, '').split('/')[0] ?? date
  return first.replaceAll('X', '~')
}
