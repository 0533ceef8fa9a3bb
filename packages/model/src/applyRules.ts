import type { Found, Rule } from './rule.ts'
import { firstAfter } from './spansIn.ts'

/** A find with the rule that made it. */
export interface Applied<Value> extends Found<Value> {
  readonly by: string
}

/** Applies an ordered list of rules: where finds overlap, the earlier rule wins, then the longer find. Result in order of position. */
export function applyRules<Input, Value>(
  rules: readonly Rule<Input, Value>[],
  input: Input,
): readonly Applied<Value>[] {
  const kept: Applied<Value>[] = []
  const spans: Applied<Value>['span'][] = []
  for (const rule of rules) {
    const found = [...rule.find(input)].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
    for (const find of found) {
      const { start, end } = find.span
      const at = firstAfter(spans, start)
      const [before, next] = [spans[at - 1], spans[at]]
      if ((before !== undefined && before.end > start) || (next !== undefined && next.start < end)) continue
      spans.splice(at, 0, find.span)
      kept.splice(at, 0, { ...find, by: rule.id })
    }
  }
  return kept
}
