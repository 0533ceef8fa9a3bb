import { type Found, matchesOf, overlaps } from '@fogline/model'
import type { TimeValue } from './timeValue.ts'

/** Every match of a pattern (with the flag g) that can be read; null means that the words are no time after all. */
export function findMatches(
  text: string,
  pattern: RegExp,
  read: (groups: Readonly<Record<string, string | undefined>>, match: RegExpExecArray) => TimeValue | null,
): readonly Found<TimeValue>[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const value = read(match.groups ?? {}, match)
    return value === null ? [] : [{ span: { start: match.index, end: match.index + match[0].length }, value }]
  })
}

/** As `findMatches` with several patterns: where two matches overlap, that of the earlier pattern stands. */
export function findAnyMatches(
  text: string,
  patterns: readonly RegExp[],
  read: (groups: Readonly<Record<string, string | undefined>>) => TimeValue | null,
): readonly Found<TimeValue>[] {
  const kept: Found<TimeValue>[] = []
  for (const found of patterns.flatMap((pattern) => findMatches(text, pattern, read))) {
    if (!kept.some((other) => overlaps(other.span, found.span))) kept.push(found)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}
