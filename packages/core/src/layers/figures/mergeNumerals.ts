import { currencyCodes } from './currencySigns.ts'
import type { Numeral } from './findNumerals.ts'
import { digitsOf, toScale } from './numberWords.ts'

const parts: Readonly<Record<string, number>> = { half: 1 / 2, quarter: 1 / 4, fourth: 1 / 4, third: 1 / 3 }
const counts: Readonly<Record<string, number>> = { two: 2, three: 3 }
const part =
  /^\sand\s(?:a|an|one|(two|three))[\s-](half|quarter|fourth|third(?=s?(?:[.,;]|$)))s?\b(?!\s(?:of|the|million|billion)\b)/i

/** "3 million and a half": the part is of the last scale. */
function withPart(text: string, numeral: Numeral): Numeral {
  const [whole, several, name = ''] = part.exec(text.slice(numeral.end)) ?? []
  if (whole === undefined) return numeral
  const share = (parts[name.toLowerCase()] ?? 0) * (counts[several?.toLowerCase() ?? ''] ?? 1)
  return { ...numeral, end: numeral.end + whole.length, value: numeral.value + share * numeral.scale }
}

const scaledCode = new RegExp(`^\\s(${currencyCodes})\\s(million|billion|trillion)\\b|^\\sM(${currencyCodes})\\b`)

/** "75 USD million", "20 MUSD": the code may stand before the scale, or hold it. */
function withCode(text: string, numeral: Numeral): Numeral {
  const [whole, code, word = 'million', short] = scaledCode.exec(text.slice(numeral.end)) ?? []
  const currency = code ?? short
  if (whole === undefined || currency === undefined || numeral.currency !== null) return numeral
  const scale = toScale(word)
  return { ...numeral, end: numeral.end + whole.length, value: numeral.value * scale, scale, currency }
}

/** "five point five", "zero point zero eight": one number. */
function asDecimal(text: string, first: Numeral, second: Numeral): Numeral | null {
  const isOne = second.style === 'words' && first.style === 'words'
  if (!isOne || !/^\spoint\s$/i.test(text.slice(first.end, second.start))) return null
  const digits = digitsOf(text.slice(second.start, second.end)) ?? (second.value < 100 ? String(second.value) : null)
  if (digits === null) return null
  const rest = Number(`0.${digits}`)
  return { ...first, end: second.end, value: first.value < 0 ? first.value - rest : first.value + rest }
}

/** "3 hundred and 21", "two million, four hundred thousand", "one billion and half a million": a lesser number behind a scale word belongs to it. */
function asSum(text: string, first: Numeral, second: Numeral): Numeral | null {
  const isScaled = /\b(?:hundred|thousand)$/i.test(text.slice(first.start, first.end))
  const gap = text.slice(first.end, second.start)
  const isLess = second.value > 0 && second.value < first.scale && second.currency === null
  const isDigits = first.style === 'digits' && isScaled && /^\s(?:and\s)?$/.test(gap) && Number.isInteger(second.value)
  const isScaledToo = /\b(?:hundred|thousand|million)\b/i.test(text.slice(second.start, second.end))
  const isWords =
    first.style === 'words' && second.style === 'words' && first.scale >= 1000 && isScaledToo && gap === ', '
  const isParts = first.scale > second.scale && second.scale > 1 && /^\sand\s(?:a\s)?$/.test(gap)
  if (!isLess || !(isDigits || isWords || isParts)) return null
  return { ...first, end: second.end, value: first.value + second.value, scale: second.scale }
}

/** "17 USD 25": the cents stand behind the code. */
function asCents(text: string, first: Numeral, second: Numeral): Numeral | null {
  const isCode = second.currency !== null && /^[A-Z]{3}$/.test(second.currency)
  const isCents = second.value >= 10 && second.value < 100 && Number.isInteger(second.value) && second.scale === 1
  const isAlone = /^(?:$|[.,;!?]|\smore\b)/.test(text.slice(second.end))
  if (!isCode || !isCents || !isAlone || first.currency !== null || text.slice(first.end, second.start) !== ' ')
    return null
  return { ...first, end: second.end, value: first.value + second.value / 100, currency: second.currency }
}

function join(text: string, first: Numeral, second: Numeral | undefined): Numeral | null {
  if (second === undefined) return null
  return asDecimal(text, first, second) ?? asSum(text, first, second) ?? asCents(text, first, second)
}

/** Joins numbers that are written as two: "five point five", "3 million and a half", "3 hundred and 21". */
export function mergeNumerals(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const merged: Numeral[] = []
  for (let index = 0; index < numerals.length; index++) {
    let whole = numerals[index]
    if (whole === undefined) break
    for (
      let next = join(text, whole, numerals[index + 1]);
      next !== null;
      next = join(text, whole, numerals[index + 1])
    ) {
      whole = next
      index++
    }
    whole = withCode(text, withPart(text, whole))
    const { start } = whole
    if (merged.every(({ end }) => end <= start)) merged.push(whole)
  }
  return merged
}
