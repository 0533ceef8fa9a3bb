import type { Span } from '@fogline/model'

/** An attribution as spans of a text; a part may stand in several places. No source: nobody is said to say it. */
export interface SpanAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface AttributedText {
  readonly id: string
  readonly text: string
  readonly attributions: readonly SpanAttribution[]
}
