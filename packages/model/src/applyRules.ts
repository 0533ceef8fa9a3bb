import type { Found, Rule } from './rule.ts'
import { overlaps } from './span.ts'

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
  for (const rule of rules) {
    const found = [...rule.find(input)].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
    for (const find of found) {
      if (!kept.some((other) => overlaps(other.span, find.span))) kept.push({ ...find, by: rule.id })
    }
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
