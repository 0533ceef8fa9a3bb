import type { Numeral } from './findNumerals.ts'

const parts: Readonly<Record<string, number>> = { half: 1 / 2, quarter: 1 / 4, fourth: 1 / 4, third: 1 / 3 }
const part =
  /^\sand\s(?:a|an|one|(three))[\s-](half|quarter|fourth|third(?=[.,;]|$))s?\b(?!\s(?:of|the|million|billion)\b)/i

/** "3 million and a half": the part is of the last scale. */
function withPart(text: string, numeral: Numeral): Numeral {
  const [whole, three, name = ''] = part.exec(text.slice(numeral.end)) ?? []
  if (whole === undefined) return numeral
  const share = (parts[name.toLowerCase()] ?? 0) * (three === undefined ? 1 : 3)
  return { ...numeral, end: numeral.end + whole.length, value: numeral.value + share * numeral.scale }
}

/** "five point five" is one number. */
function asDecimal(text: string, first: Numeral, second: Numeral | undefined): Numeral | null {
  const isOne = second?.style === 'words' && first.style === 'words' && second.value < 100
  if (!isOne || !/^\spoint\s$/i.test(text.slice(first.end, second.start))) return null
  const rest = Number(`0.${second.value}`)
  return { ...first, end: second.end, value: first.value < 0 ? first.value - rest : first.value + rest }
}

/** Joins numbers that are written as two: "five point five", "3 million and a half". */
export function mergeNumerals(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const merged: Numeral[] = []
  for (let index = 0; index < numerals.length; index++) {
    const first = numerals[index]
    if (first === undefined) break
    const decimal = asDecimal(text, first, numerals[index + 1])
    if (decimal !== null) index++
    const whole = withPart(text, decimal ?? first)
    if (merged.every(({ end }) => end <= whole.start)) merged.push(whole)
  }
  return merged
}
