import type { ClaimAct, ClaimForm, Evidentiality, Found, Rule, Span, SpanText } from '@fogline/model'
import type { SentenceView } from './sentenceView.ts'

/** What an attribution rule reads at a cue; who is meant and how good the source is are worked out afterwards. */
export interface AttributionValue {
  readonly source: SpanText | null
  readonly content: readonly SpanText[]
  readonly form: ClaimForm
  readonly act: ClaimAct
  readonly negated: boolean
  readonly addressee: string | null
  readonly evidentiality: Evidentiality | null
  readonly chain: readonly string[]
  /** A thought, a wish or a stance that the narrator tells of: nobody's claim. */
  readonly isAttitude: boolean
}

export type AttributionRule = Rule<SentenceView, AttributionValue>
export type AttributionFind = Found<AttributionValue>

/** The words of the tokens `start` to `end` (exclusive), trimmed of commas and spaces at both ends. */
export function toSpanText(view: SentenceView, start: number, end: number): SpanText {
  const { tokens, text } = view
  const first = tokens[start]?.start ?? view.start
  const last = tokens[end - 1]?.end ?? first
  return trimSpan(text, { start: first, end: Math.max(first, last) })
}

/** A span without commas, dashes and spaces at its ends. */
export function trimSpan(text: string, span: Span): SpanText {
  let { start, end } = span
  while (start < end && /[\s,;:—–]/.test(text[start] ?? '')) start += 1
  while (end > start && /[\s,;:—–]/.test(text[end - 1] ?? '')) end -= 1
  if (text[end - 1] === '.' && /[\p{Ll}\d”"’)]/u.test(text[end - 2] ?? '')) end -= 1
  return { start, end, text: text.slice(start, end) }
}
