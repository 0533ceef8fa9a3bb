import type { BriefChange, Edtf, NewsEvent, Story } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'
import { developments } from './developments.ts'

interface Span {
  readonly since: Edtf
  readonly articles: ReadonlySet<string>
}

/** More new lines than these are in the ledger, not in a brief. */
const longest = 12

/** The weightiest events that no article told before the day, with the first day of telling. */
export function newDevelopments(
  stories: readonly Story[],
  index: ContentIndex,
  { since, articles }: Span,
): readonly BriefChange[] {
  const toldOn = new Map<string, Edtf>()
  const fresh = stories.map((story) => ({
    ...story,
    events: index.eventsOf(story.id).flatMap((event) => {
      const first = firstDay(event, index)
      if (first === null || first < since || !event.evidence.some((e) => articles.has(e.article))) return []
      toldOn.set(event.id, first)
      return [event.id]
    }),
  }))
  const lines = developments(fresh, { ...index, eventsOf: (id) => eventsIn(fresh, id, index) }, longest)
  return lines.flatMap((line) => {
    const date = toldOn.get(line.about)
    return date === undefined ? [] : [{ kind: 'development' as const, date, line }]
  })
}

function eventsIn(stories: readonly Story[], id: string, index: ContentIndex): readonly NewsEvent[] {
  const kept = new Set(stories.find((story) => story.id === id)?.events)
  return index.eventsOf(id).filter((event) => kept.has(event.id))
}

/** The earliest day of publication among those who tell it; null where one of them gives none, for it may be older. */
function firstDay(event: NewsEvent, index: ContentIndex): Edtf | null {
  const days = event.evidence.map((e) => index.article(e.article)?.publishedAt ?? null)
  return days.reduce(
    (first, day) => (first === null || day === null ? null : day < first ? day : first),
    days[0] ?? null,
  )
}
