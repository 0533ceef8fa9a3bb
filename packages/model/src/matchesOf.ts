/**
 * All matches of a global pattern, in order. Unlike `matchAll` it runs the pattern itself and not a copy made for each text:
 * a copy is compiled again once the engine has forgotten the first, and rules run hundreds of patterns over each sentence.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  if (first === null) return none
  const matches: RegExpExecArray[] = []
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += isPair(text, match.index) && pattern.unicode ? 2 : 1
  }
  return matches
}

const none: readonly RegExpExecArray[] = []

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}
