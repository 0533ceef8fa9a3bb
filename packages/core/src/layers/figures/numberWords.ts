const small =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  )
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|')

const units: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['nought', 0],
  ['naught', 0],
])

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['mil', 1e6],
  ['mm', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trillion', 1e12],
])

/** Alternatives for a regular expression: the words below a hundred, and the words that multiply. */
export const unitWords = [...units.keys()].sort((a, b) => b.length - a.length).join('|')
export const scaleWords = 'dozen|hundred|thousand|lakh|million|crore|billion|trillion'

/** What a scale word or letter multiplies by ("bn" → 1e9), or 1 where it is none. */
export function toScale(word: string): number {
  return scales.get(word.toLowerCase()) ?? 1
}

/** "zero eight" → "08"; null where a word is no digit. */
export function digitsOf(run: string): string | null {
  const digits = run
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => units.get(word) ?? 10)
  return digits.length > 0 && digits.every((digit) => digit < 10) ? digits.join('') : null
}

/** A run of number words cut where two numbers below a hundred meet that make none together ("nineteen | eighty-four"). */
export function splitRun(run: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let last: number | undefined
  for (const part of run.split(/(?<=[\s-])/)) {
    const value = units.get(part.replace(/[\s-]+$/, '').toLowerCase())
    const isOne = last === undefined || value === undefined || (last >= 20 && value > 0 && value < 10)
    if (!isOne) {
      pieces.push(piece)
      piece = ''
    }
    piece += part
    last = value
  }
  return [...pieces, piece].map((words) => words.replace(/[\s-]+$/, ''))
}

/** The value of a run of number words: "two hundred and five" → 205, "a dozen" → 12, "half a million" → 500000. */
export function wordsToNumber(run: string): number {
  const words = run.toLowerCase().split(/[\s-]+/)
  if (words[0] === 'minus' || words[0] === 'negative') return -wordsToNumber(words.slice(1).join(' '))
  if (words.length === 2 && words[1] === 'half') return 0.5
  return addWords(words)
}

/** "one billion and a half million": the half is of what follows, where that is less than what stands before. */
function isSmallerScale(word: string | undefined, last: number): boolean {
  const scale = word === undefined ? undefined : scales.get(word)
  return scale !== undefined && scale < last
}

function addWords(words: readonly string[]): number {
  let total = 0
  let current = 0
  let factor = 1
  let last = 1
  for (const [index, word] of words.entries()) {
    const unit = units.get(word)
    const scale = scales.get(word)
    if (word === 'half') {
      if (current > 0 || (total > 0 && isSmallerScale(words[index + 1], last))) current += 0.5
      else if (total > 0) total += last / 2
      else factor = 0.5
    } else if (word === 'couple') current += 2
    else if (word === 'quarter') factor = 0.25
    else if (unit !== undefined) current += unit
    else if (scale !== undefined && scale <= 100) current = (current === 0 ? 1 : current) * scale
    else if (scale !== undefined && current === 0 && total > 0 && scale > last) {
      total *= scale
      last = scale
    } else if (scale !== undefined) {
      total += (current === 0 ? 1 : current) * scale
      current = 0
      last = scale
    }
  }
  return (total + current) * factor
}
