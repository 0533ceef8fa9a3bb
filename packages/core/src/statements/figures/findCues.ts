import { type Found, matchesOf } from '@fogline/model'

/** All matches of a global pattern, each with the same value. */
export function findCues<Value>(
  pattern: RegExp,
  value: Value,
): (input: { readonly text: string }) => readonly Found<Value>[] {
  return ({ text }) =>
    matchesOf(text, pattern).map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      value,
    }))
}
