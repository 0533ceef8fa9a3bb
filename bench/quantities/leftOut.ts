import type { QuantityCase, Wanted } from './quantityCase.ts'

interface Reason {
  readonly says: string
  readonly applies: (quantityCase: QuantityCase) => boolean
}

const fraction =
  /\b(?:half|halves|thirds?|fourths?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|\w*(?:firsts?|ieths?|teenths?|hundredths?|thousandths?|[mbtr]+illionths?))$/i
const physics =
  /kelvin|electronvolt|barn|gray|candela|radian|joule|pic?ometre|attometre|pic?ometer|of arc|second per|inverse|gigayear|megayear|square second|millisecond|british thermal|kibibyte|turn\b|watt per|per cubic cent/
const convention = /dozen|gross|markka|guilder|peseta/

function surface(text: string, { start, end }: Wanted): string {
  return text.slice(start, end)
}

function some(test: (wanted: Wanted, words: string, text: string) => boolean): Reason['applies'] {
  return ({ wanted, text }) => wanted.some((one) => test(one, surface(text, one), text))
}

function wholeText(pattern: RegExp): Reason['applies'] {
  return ({ text }) => pattern.test(text)
}

/** The text without what it asks for: are there words left? */
function isBare({ text, wanted }: QuantityCase): boolean {
  const rest = text
    .split('')
    .filter((_, at) => !wanted.some(({ start, end }) => at >= start && at < end))
    .join('')
  return wanted.length > 0 && !/\p{L}{2,}/u.test(rest)
}

/** Improper fractions and denominators beyond ten are school sums; "three and a quarter" and "two fifths" are prose. */
function isSum({ low }: Wanted, words: string): boolean {
  if (!fraction.test(words.trim()) || /(?:half|halves|third|quarter|fourth)s?$/i.test(words.trim())) return false
  return (low ?? 0) >= 1 || (low ?? 0) < 0.1 || /\bhundred|\bone one\b/i.test(words)
}

/** "192.168.1.2", "5/17/2018", "+1-222-2222", "SCP-173": a number inside a longer string of signs. */
function isPart({ start, end }: Wanted, words: string, text: string): boolean {
  if (!/^\d+$/.test(words)) return false
  return /[\d\p{L}][./:-]$|\+$/u.test(text.slice(0, start)) || /^[./:-]\d/.test(text.slice(end))
}

const reasons: readonly Reason[] = [
  {
    says: 'asks for a unit that has no number',
    applies: some(({ low, high }) => Number.isNaN(low) || Number.isNaN(high)),
  },
  {
    says: 'mathematical notation (powers, exponents, signs of comparison, tolerances)',
    applies: wholeText(/\^|\d[eE][+-]?\d|\d\s?[x×·]\s?10|[<>=]|±|\+\/-|\d[–−-]\d+ s-1|\bfb−1/u),
  },
  {
    says: 'a number inside an address, a date, a telephone number, a code or a link',
    applies: (quantityCase) => some(isPart)(quantityCase) || /https?:\/\//.test(quantityCase.text),
  },
  {
    says: 'a year read as a number',
    applies: some(
      ({ unit, start }, words, text) =>
        unit === null && /^(?:1[5-9]|20)\d\d$/.test(words) && !/[$€£]\s?$/.test(text.slice(0, start)),
    ),
  },
  { says: 'ranks, not amounts', applies: some((_, words) => /\bthe \w+th\b/.test(words)) },
  {
    says: 'fractions of school sums (twenty fifths, one over three)',
    applies: some(
      (one, words) => isSum(one, words) || (/\bover\b/i.test(words) && one.low !== null && one.low === one.high),
    ),
  },
  {
    says: 'a bare number without a unit: no sentence',
    applies: (quantityCase) => isBare(quantityCase) && quantityCase.wanted.some(({ unit }) => unit === null),
  },
  {
    says: 'a sentence about numerals as signs (a valid number, is no number, recognised as)',
    applies: wholeText(/\bvalid numbers?\b|isn't a number|recognized as/i),
  },
  {
    says: 'one as a pronoun or an article',
    applies: some(({ unit }, words) => unit === null && /^one$/i.test(words)),
  },
  {
    says: 'the quantity itself is split into signs (7 . 57 %, hk $ 10)',
    applies: some(({ start, end }, _, text) =>
      /\d \. ?\d|\b(?:hk|c|nz) \$/.test(text.slice(Math.max(0, start - 3), end + 3)),
    ),
  },
  {
    says: 'a unit of physics or computing that news prose does not use',
    applies: some(({ unit }) => unit !== null && physics.test(unit)),
  },
  {
    says: 'another convention (a dozen is a unit; a currency that is no more; brackets make a loss; a percent of ten is ten percent)',
    applies: some(
      ({ unit }, words) =>
        (unit !== null && convention.test(unit)) || words.startsWith('($') || /^per ?cents? of\b/.test(words),
    ),
  },
]

/** Why a case makes no sense for news prose, by the first rule that applies; null where it is counted. */
export function leftOut(quantityCase: QuantityCase): string | null {
  return reasons.find(({ applies }) => applies(quantityCase))?.says ?? null
}
