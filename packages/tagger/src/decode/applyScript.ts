/** The lemma that an edit makes of a word: `3+y` takes three letters off the lower-cased word and puts `y` on; curly marks become straight. */
export function applyScript(word: string, script: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (script === '0+') return lower
  const middle = script.indexOf('+')
  const count = Number(script.slice(0, middle))
  return count > lower.length ? lower : lower.slice(0, lower.length - count) + script.slice(middle + 1)
}
