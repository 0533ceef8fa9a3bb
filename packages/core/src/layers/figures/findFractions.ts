import type { Numeral } from './findNumerals.ts'

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

/** Fractions in digits or as one sign, with the whole number before them. */
export function findFractions(text: string): readonly Numeral[] {
  const ofSigns = [...text.matchAll(signs)].map((match) =>
    toNumeral(match, Number(match[1] ?? 0) + (vulgar[match[2] ?? ''] ?? 0)),
  )
  const ofDigits = [...text.matchAll(slashed)].map((match) => {
    const [, whole = '0', ...rest] = match
    const [above = 0, below = 1] = rest.filter((part) => part !== undefined).map(Number)
    return toNumeral(match, Number(whole) + above / below)
  })
  return [...ofSigns, ...ofDigits].filter(({ value }) => value > 0)
}
