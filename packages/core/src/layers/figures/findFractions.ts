import type { Numeral } from './findNumerals.ts'
import { toScale } from './numberWords.ts'

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

const signs = new RegExp(`(?<![\\p{L}\\d.,/])(?:(\\d{1,3})\\s?)?([${Object.keys(vulgar).join('')}])`, 'gu')

/** "1/4 mile", "10 1/2 miles"; "9/11" and "24/7" are none, since a whole number or a measure must stand beside it. */
const slashed =
  /(?<![\p{L}\d.,/$-])(?:(\d{1,3})[\s-](\d)\/(2|3|4|5|6|8|16)|(1)\/(\d{1,3})(?=\sof\s)|(\d)\/(2|3|4|5|6|8|10|16)(?=[\s-](?:of\s|an?\s|inch|in\b|foot|feet|miles?\b|yards?\b|cups?\b|tablespoons?|teaspoons?|tbsp|tsp|pounds?\b|ounces?\b|hours?\b|acres?\b|tons?\b)))(?![\d/])/gu

function toNumeral(match: RegExpExecArray, value: number): Numeral {
  const start = match.index
  return { start, end: start + match[0].length, value, scale: 1, currency: null, style: 'digits' }
}

const names: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  tenth: 10,
}
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 }

/** "three quarters billion", "two thirds of a million", "three halves". */
const scaled =
  /(?<!\band\s)\b(?:(a|one|two|three|four)[\s-](half|third|quarter|fourth|fifth|tenth)s?\s(?:(?:of\s)?an?\s)?(thousand|million|billion|trillion)|(three)\s(halve)s)\b/giu

function toScaled(match: RegExpExecArray): Numeral {
  const [count = '', name = '', word] = match.slice(1).filter((part) => part !== undefined)
  const scale = word === undefined ? 1 : toScale(word)
  const value = ((counts[count.toLowerCase()] ?? 1) / (names[name.toLowerCase()] ?? 1)) * scale
  return { ...toNumeral(match, value), scale, style: 'words' }
}

/** Fractions in digits, as one sign, or of a scale word, with the whole number before them. */
export function findFractions(text: string): readonly Numeral[] {
  const ofSigns = [...text.matchAll(signs)].map((match) =>
    toNumeral(match, Number(match[1] ?? 0) + (vulgar[match[2] ?? ''] ?? 0)),
  )
  const ofDigits = [...text.matchAll(slashed)].map((match) => {
    const [, whole = '0', ...rest] = match
    const [above = 0, below = 1] = rest.filter((part) => part !== undefined).map(Number)
    return toNumeral(match, Number(whole) + above / below)
  })
  const ofScales = [...text.matchAll(scaled)].map(toScaled)
  return [...ofSigns, ...ofDigits, ...ofScales].filter(({ value }) => value > 0)
}
