const none: readonly RegExpExecArray[] = []

/** Every match that holds something, as `matchAll` gives them. The pattern is global, and is not copied for each text; a text without a match costs no list. */
export function findMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    else found.push(match)
  }
  return found
}
