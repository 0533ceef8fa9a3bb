import type { LedgerContent } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'

/** What no page says: missing dates, things that rest on one origin, and sides that are acted on but never quoted. */
export function gaps(content: LedgerContent, index: ContentIndex, articles: ReadonlySet<string>): readonly string[] {
  const mine = content.readings.filter((reading) => articles.has(reading.article.id))
  const undated = mine.filter((reading) => reading.article.publishedAt === null).length
  const figures = mine.flatMap((reading) => reading.statements.filter((s) => s.kind === 'figure'))
  const single = figures.filter((figure) => (index.support(figure.id)?.origins ?? 1) === 1).length
  const unheard = unheardSides(content, index, articles)
  return [
    ...(undated > 0
      ? [
          `${undated} of ${mine.length} articles state no publication date; their weekdays and “last week” stay unresolved.`,
        ]
      : []),
    ...(figures.length > 0
      ? [`${single} of ${figures.length} figures rest on a single origin, or on none that is named.`]
      : []),
    ...unheard.map((name) => `${name} is named as a party to events, but no one who speaks for it is quoted.`),
  ]
}

/** Countries that take part in events of at least two articles and have no claim by a speaker of theirs. */
function unheardSides(content: LedgerContent, index: ContentIndex, articles: ReadonlySet<string>): readonly string[] {
  const heard = new Set<string>()
  const parties = new Map<string, Set<string>>()
  for (const reading of content.readings.filter((r) => articles.has(r.article.id))) {
    for (const statement of reading.statements) {
      if (statement.kind === 'claim' && statement.speaker !== null) {
        const country = statement.speaker.country ?? index.entityOf(statement.speaker.entity)?.country
        if (country !== null && country !== undefined) heard.add(country)
      }
      if (statement.kind !== 'event' || statement.type !== 'ASSAULT') continue
      for (const id of [...statement.actors, ...statement.recipients]) {
        const country = index.entityOf(id)?.country
        if (country !== null && country !== undefined)
          parties.set(country, (parties.get(country) ?? new Set()).add(statement.article))
      }
    }
  }
  const names = new Map(
    content.picture.entities.filter((e) => e.type === 'country').map((e) => [e.identifiers.iso ?? e.country, e.name]),
  )
  return [...parties]
    .filter(([iso, told]) => told.size >= 2 && !heard.has(iso))
    .flatMap(([iso]) => names.get(iso) ?? [])
    .sort()
}
