import type { Span, Token } from '@fogline/model'
import type { SpanAttribution } from '../attribution/goldAttribution.ts'

/**
 * Attributions as plainly as the tagger's marks give them: each run of cue words with the nearest run of source words in the
 * sentence, or with none. The marks do not say which content belongs to which cue, so there is none here.
 */
export function toAttributions(tokens: readonly Token[]): readonly SpanAttribution[] {
  const [cues, sources] = [runsOf(tokens, 'cue'), runsOf(tokens, 'source')]
  return cues.map((cue) => {
    const distance = (source: Span): number => Math.max(source.start - cue.end, cue.start - source.end)
    const nearest = sources.toSorted((a, b) => distance(a) - distance(b))[0]
    return { cue: [cue], source: nearest === undefined ? [] : [nearest], content: [] }
  })
}

function runsOf(tokens: readonly Token[], mark: 'source' | 'cue'): readonly Span[] {
  const runs: Span[] = []
  tokens.forEach((token, index) => {
    if (token.attribution[mark] <= 0.5) return
    const last = runs.at(-1)
    if (last !== undefined && last.end === tokens[index - 1]?.end)
      runs[runs.length - 1] = { start: last.start, end: token.end }
    else runs.push({ start: token.start, end: token.end })
  })
  return runs
}
