import type { Span, TaggedSentence } from '@fogline/model'
import type { AttributedText } from '../attribution/goldAttribution.ts'
import { scoreAttributions } from '../attribution/scoreAttributions.ts'
import { type Counts, sumCounts } from './counts.ts'
import { toAttributions } from './toAttributions.ts'

/** One text with its attributions, and the tagger's sentences. */
export interface ReadMarks {
  readonly marked: AttributedText
  readonly found: readonly TaggedSentence[]
}

/** Counts of words by mark, and the scores of cues with whoever says it, as the measure `attribution` defines them. */
export interface MarkScores {
  readonly words: Readonly<Record<'source' | 'cue' | 'content', Counts>>
  readonly attributions: Readonly<Record<'P' | 'R' | 'F1', number>>
}

/** Words are the tagger's own; one is marked over a half, and rightly so where it touches such a span of any attribution. */
export function scoreMarks(texts: readonly ReadMarks[]): MarkScores {
  const sum = (mark: keyof MarkScores['words']): Counts => sumCounts(texts.map((text) => countMark(text, mark)))
  const whole = scoreAttributions(
    texts.map(({ marked, found }) => ({ marked, found: found.flatMap(({ tokens }) => toAttributions(tokens)) })),
  )
  return {
    words: { source: sum('source'), cue: sum('cue'), content: sum('content') },
    attributions: { P: whole.P ?? 0, R: whole.R ?? 0, F1: whole.F1 ?? 0 },
  }
}

function countMark({ marked, found }: ReadMarks, mark: keyof MarkScores['words']): Counts {
  const spans = marked.attributions.flatMap((attribution) => attribution[mark])
  const tokens = found.flatMap((sentence) => sentence.tokens)
  const right = tokens.filter((token) => meets(token, spans))
  return {
    right: right.filter((token) => token.attribution[mark] > 0.5).length,
    gold: right.length,
    found: tokens.filter((token) => token.attribution[mark] > 0.5).length,
  }
}

function meets({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < end && start < span.end)
}
