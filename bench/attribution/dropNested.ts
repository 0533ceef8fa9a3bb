import type { SpanAttribution } from './goldAttribution.ts'

/** The outermost attributions: PolNeAR marks none inside what another one says, so those of ours whose cue stands in another's content are not asked for. */
export function dropNested(attributions: readonly SpanAttribution[]): readonly SpanAttribution[] {
  return attributions.filter(
    (one) =>
      !attributions.some(
        (other) =>
          other !== one &&
          other.content.some((span) => one.cue.some((cue) => span.start <= cue.start && cue.end <= span.end)),
      ),
  )
}
