const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const words = new Map<string, number>([
  ...small.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])
const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['m', 1e6],
  ['k', 1e3],
  ['dozen', 12],
])

/** All numbers that a text states, in digits or words, each as a plain number; "2.2 billion" gives 2200000000 and 2.2. */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  const pattern =
    /(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s*-?(hundred|thousand|million|billion|trillion|bn|m|k|dozen)\b)?/gi
  for (const match of text.matchAll(pattern)) {
    const value = Number((match[1] ?? '').replaceAll(',', ''))
    found.add(value)
    const scale = scales.get((match[2] ?? '').toLowerCase())
    if (scale !== undefined) found.add(Math.round(value * scale * 1e6) / 1e6)
  }
  for (const value of wordNumbers(text)) found.add(value)
  return found
}

function wordNumbers(text: string): readonly number[] {
  const parts = text.toLowerCase().match(/[a-z]+/g) ?? []
  const found: number[] = []
  let current: number | null = null
  for (const part of [...parts, '']) {
    const unit = words.get(part)
    const scale = scales.get(part)
    if (unit !== undefined && unit !== 0)
      current = current !== null && current % 10 === 0 && current % 100 !== 0 && unit < 10 ? current + unit : unit
    else if (scale !== undefined && part.length > 2) current = (current ?? 1) * scale
    else if (current !== null) {
      found.push(current)
      current = null
    }
    if (current !== null) found.push(current)
  }
  return found
}
