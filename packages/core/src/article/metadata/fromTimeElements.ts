import type { StatedTime } from '../html/scan.ts'
import type { Candidate, Source } from './candidate.ts'
import type { DateOrder } from './dates/writtenDate.ts'
import { toDateCandidate } from './toDateCandidate.ts'

const marks =
  /datepublished|pubdate|publi[sc]|posted|entry-?(?:date|time|meta)|(?:article|post|story|news|content)[-_]*(?:date|time|meta|info|head)|date-?line|by-?line|timestamp/i
const changed = /updated?\b|modif|dateupdated|last-?(?:edit|change)/i
const foreign = /related|comment|sidebar|widget|teaser|(?:^|[\s_-])(?:card|promo|recommend|most|latest|more|popular)/i

/** What `<time>` elements state, by their names and by where they stand. */
export function fromTimeElements({
  times,
  order,
}: {
  readonly times: readonly StatedTime[]
  readonly order: DateOrder
}): readonly Candidate[] {
  const own = times.filter(
    ({ zone, names }) =>
      zone !== 'comments' && zone !== 'aside' && zone !== 'footer' && zone !== 'menu' && !foreign.test(names),
  )
  const firstArticle = own.find(({ article }) => article !== null)?.article ?? null
  return own.slice(0, 40).flatMap(({ datetime, text, names, article }, at) => {
    const isChange = changed.test(names) && !/publish|pubdate/i.test(names)
    const field = isChange || changed.test(text) ? 'modifiedAt' : 'publishedAt'
    const source: Source = marks.test(names)
      ? 'marked-time'
      : article !== null && article === firstArticle
        ? 'head-time'
        : at === 0
          ? 'head-time'
          : 'any-time'
    const stated = toDateCandidate({ field, place: 'time-element', source }, datetime, order)
    return stated.length > 0 ? stated : toDateCandidate({ field, place: 'time-element', source }, text, order)
  })
}
