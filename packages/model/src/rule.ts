import type { Span } from './span.ts'

/** What a rule found, and what it made of it. `by` is added by whoever applies the rule. */
export interface Found<Value> {
  readonly span: Span
  readonly value: Value
}

/** A text and what the rule finds in it: the words found and, where it matters, what they were read as. */
export interface RuleExample {
  readonly text: string
  readonly finds: readonly (readonly [quote: string, value?: unknown])[]
}

/** One judgement about language: its examples are its test and its page in docs/rules.md. At least one finds nothing. */
export interface Rule<Input, Value> {
  readonly id: string
  readonly says: string
  readonly examples: readonly RuleExample[]
  readonly find: (input: Input) => readonly Found<Value>[]
}
