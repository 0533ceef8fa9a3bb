import type { BriefLine, NewsEvent } from '@fogline/model'
import { compressSentence } from './compressSentence.ts'
import type { ContentIndex } from './contentIndex.ts'
import { standing } from './standing.ts'

/** Events with a date, as precise as the pages make it, in order. Unchecked. */
export function timeline(
  events: readonly NewsEvent[],
  index: ContentIndex,
): readonly { readonly date: string; readonly line: BriefLine }[] {
  const seen = new Set<string>()
  return events
    .filter((event) => event.time !== null && event.status !== 'hypothetical')
    .flatMap((event) => {
      const [evidence] = event.evidence
      if (evidence === undefined || event.time === null || seen.has(evidence.text)) return []
      seen.add(evidence.text)
      const line = {
        text: compressSentence(evidence.text),
        evidence: [evidence],
        about: event.id,
        standing: standing(index.support(event.id)),
      }
      return [{ date: event.time, line }]
    })
    .sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en') || (a.line.about < b.line.about ? -1 : 1))
}

/** Open and unknown years come last: they cannot be placed. */
function sortKey(date: string): string {
  const first = date.replace(/^\.\.\//, '').split('/')[0] ?? date
  return first.replaceAll('X', '~')
}
