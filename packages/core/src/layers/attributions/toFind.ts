import { type ClaimAct, type ClaimForm, contains, type Evidentiality, overlaps, type SpanText } from '@fogline/model'
import { type AttributionFind, toSpanText } from './attributionValue.ts'
import type { NounPhrase } from './grammar/nounPhrase.ts'
import type { SentenceView } from './sentenceView.ts'

/** What a rule has found, in tokens; `toFind` turns it into spans. */
export interface Parts {
  readonly cue: { readonly start: number; readonly end: number }
  readonly source: NounPhrase | null
  readonly content: readonly SpanText[]
  readonly act: ClaimAct
  readonly negated?: boolean
  readonly addressee?: NounPhrase | null
  readonly evidentiality?: Evidentiality | null
  readonly isAttitude?: boolean
}

/** A find at the cue's words, or nothing where the content is empty. What nobody says is no claim. */
export function toFind(view: SentenceView, parts: Parts): readonly AttributionFind[] {
  const content = parts.content.filter((span) => span.end > span.start)
  if (content.length === 0) return []
  const cue = toSpanText(view, parts.cue.start, parts.cue.end)
  const source = parts.source === null ? null : toSpanText(view, parts.source.start, parts.source.end)
  const isNobody = /^(?:nobody|no one|none|no-one)\b/i.test(source?.text ?? '')
  const addressee = parts.addressee ? toSpanText(view, parts.addressee.start, parts.addressee.end).text : null
  return [
    {
      span: { start: cue.start, end: cue.end },
      value: {
        source,
        content,
        form: formOf(view, content),
        act: parts.act,
        negated: parts.negated ?? false,
        addressee,
        evidentiality: parts.evidentiality ?? null,
        chain: [],
        isAttitude: isNobody || (parts.isAttitude ?? false),
      },
    },
  ]
}

/** Direct where all of the content is quoted, mixed where part of it is. */
function formOf(view: SentenceView, content: readonly SpanText[]): ClaimForm {
  const quoted = (span: SpanText): boolean => view.quotations.some((q) => contains(q, span))
  const beside = [view.quotationBefore, view.quotationAfter]
  if (content.every((span) => quoted(span) || beside.some((q) => q !== null && contains(q, span)))) return 'direct'
  return content.some((span) => view.quotations.some((q) => overlaps(q, span))) ? 'mixed' : 'indirect'
}
