import type { Span } from '@fogline/model'
import type { SpanAttribution } from './goldAttribution.ts'

/** The attributions of a brat annotation of PolNeAR; spans that people marked to discuss or to discard belong to none. */
export function readBratAttributions(annotation: string): readonly SpanAttribution[] {
  const rows = annotation.split('\n').map((line) => line.split('\t'))
  const spans = new Map(
    rows.flatMap(([id, about]) => (id?.startsWith('T') ? [[id, toSpans(about ?? '')] as const] : [])),
  )
  return rows.flatMap(([id, about]): readonly SpanAttribution[] => {
    if (!id?.startsWith('E')) return []
    const parts = (about ?? '').split(' ').map((part) => part.split(':'))
    const of = (role: RegExp): readonly Span[] =>
      parts.flatMap(([name, span]) => (role.test(name ?? '') ? (spans.get(span ?? '') ?? []) : []))
    const cue = of(/^Cue\d*$/)
    return cue.length === 0 ? [] : [{ source: of(/^Source\d*$/), cue, content: of(/^Content\d*$/) }]
  })
}

/** "Content 315 448;463 553" */
function toSpans(about: string): readonly Span[] {
  return [...about.matchAll(/(\d+) (\d+)/g)].map(([, start, end]) => ({ start: Number(start), end: Number(end) }))
}
