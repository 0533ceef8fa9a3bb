import { type Found, matchesOf } from '@fogline/model'

/** All matches of a global pattern as finds; the value is made from the match. */
export function findAll<Value>(
  pattern: RegExp,
  toValue: (match: RegExpExecArray) => Value,
): (input: { readonly text: string }) => readonly Found<Value>[] {
  return ({ text }) =>
    matchesOf(text, pattern).map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      value: toValue(match),
    }))
}
