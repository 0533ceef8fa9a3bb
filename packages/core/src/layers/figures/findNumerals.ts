import { matchesOf, type Span } from '@fogline/model'
import { currencyCodes, currencySigns } from './currencySigns.ts'
import { findFractions } from './findFractions.ts'
import { mergeNumerals } from './mergeNumerals.ts'
import { scaleWords, splitRun, toScale, unitWords, wordsToNumber } from './numberWords.ts'

/** One number as written. The span includes a currency sign and a scale ("€1.2bn"); `scale` is 1 where none is written. */
export interface Numeral extends Span {
  readonly value: number
  readonly scale: number
  readonly currency: string | null
  readonly style: 'digits' | 'words'
}

const digits =
  '\\d{1,3}(?: \\d{3}){2,}|\\d{1,3} 000|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?|\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+'
const scale = `[\\s-](?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|mn|mln|bn|bln|tn|tln)\\b(?:[\\s-](?:million|billion|trillion|crore))?|(?:bn|bln|mil|mn|mln|tn|tln|MM)\\b|\\s?M(?=(?:${currencyCodes})\\b)|[kKmMbBT](?![\\p{L}\\d²³/]|\\.\\p{L})`
const digitNumeral = new RegExp(
  `(?:(?<![\\p{L}\\d][.,]?|\\p{L}[-–/:]|\\d[/:]|[#&+/])|(?<=\\d[\\s-]to-|\\d[kKmM][-–]|\\b[Ss]ub-|\\bnow-))(${currencySigns})?\\s?(?:(?<=^|[\\s(,]|\\$)(minus[\\s-]|negative\\s|[-−]))?(${digits})(${scale})?(?![\\d])`,
  'gu',
)
const run = `(?:(?:${unitWords}|${scaleWords}|half|couple)\\b)`
const wordNumeral = new RegExp(
  `(?<![\\p{L}\\d’'][-]?)(?:(?:a|one)\\s(?:half|quarter)\\s(?=million|billion)|half\\sa\\s(?=million|billion|dozen|thousand)|(?:half|quarter)[\\s-](?:an?\\s)?(?=million|billion|trillion)|(?:minus|negative)\\s(?=${run})|an?\\s(?=couple of (?:dozen|hundred|thousand|million)|dozen\\b(?!s)|hundred\\b|thousand\\b|million\\b|billion\\b|trillion\\b))?(?:${run})(?:(?:\\s(?:(?:(?<=(?:hundred|thousand|million|billion|trillion|lakh|crore)\\s)(?:and|&)\\s|and\\s(?=a\\shalf))(?!(?:one|two|three)[\\s-](?:half|third|fourth|quarter)s?\\b)(?:a\\s(?=half))?|of\\s(?=${scaleWords}))?|-)${run})*(?!\\p{L})`,
  'giu',
)

const metre =
  /^\s(?:high|long|tall|wide|deep|away|above|below|across|apart|from|to|in|at|on|and|or|by|off|short|north|south|east|west|of (?!its|the|their|people)|race|sprint|runway|radius|distance|range|depth|height|tower|ship|vessel|yacht|fence|wall)\b/

/** A letter m after digits is a million where money is meant or a plural follows; else it is a metre. */
function scaleOf(text: string, end: number, written: string, money: boolean): number {
  const word = written.replace(/^[\s-]/, '')
  if (word === 'b' && !money && /\d{4}b$/.test(text.slice(0, end))) return 0
  if (word === 'm' || word === 't') {
    const isMillion = word === 'm' && /^\s\p{L}/u.test(text.slice(end)) && !metre.test(text.slice(end))
    return money || isMillion ? toScale(word) : 0
  }
  return word.split(/[\s-]/).reduce((product, part) => product * toScale(part), 1)
}

function toDigitNumeral(text: string, match: RegExpExecArray): Numeral {
  const [whole, sign, minus, number = '', written = ''] = match
  const leading = whole.length - whole.trimStart().length
  const times = written ? scaleOf(text, match.index + whole.length, written, Boolean(sign)) : 1
  const end = match.index + whole.length - (times === 0 ? written.length : 0)
  const isMillion = /^\s?M[A-Z]{3}$/.test(sign ?? '')
  const value = Number(number.replace(/[,\s]/g, '')) * (isMillion ? 1e6 : times || 1) * (minus ? -1 : 1)
  return {
    start: match.index + leading,
    end,
    value: Math.round(value * 1e6) / 1e6,
    scale: times || 1,
    currency: sign
      ? sign
          .replace(/\s/g, '')
          .replace(/^M(?=[A-Z]{3}$)/, '')
          .replace(/^([a-z]{3})\$$/, (_, code: string) => code.toUpperCase())
      : null,
    style: 'digits',
  }
}

/** A run of number words; "nineteen eighty" and "three-nought-four" are several numbers. */
function toWordNumerals(match: RegExpExecArray): readonly Numeral[] {
  let from = 0
  return splitRun(match[0]).map((run) => {
    const start = match[0].indexOf(run, from)
    from = start + run.length
    return toWordNumeral(run, match.index + start)
  })
}

function toWordNumeral(run: string, start: number): Numeral {
  const last = /[a-z]+$/i.exec(run)?.[0] ?? ''
  return {
    start,
    end: start + run.length,
    value: wordsToNumber(run),
    scale: toScale(last),
    currency: null,
    style: 'words',
  }
}

/** "fell to zero", "zero is": a zero in words that is reached or spoken of; "zero tolerance" is no number. */
function isReached(text: string, { start, end }: Numeral): boolean {
  return (
    (/\b(?:to|from|at|is|was|below|above|near)\s$/i.test(text.slice(0, start)) ||
      /^\s(?:is|was)\b/.test(text.slice(end))) &&
    !/^[\s-](?!is\b|was\b|in\b|by\b|on\b|and\b|to\b|or\b|after\b|percent\b|per cent\b)\p{L}/u.test(text.slice(end))
  )
}

/** Every number of a text, in digits or in words, in order; whether it counts anything is for the rules to say. */
export function findNumerals(text: string): readonly Numeral[] {
  const inDigits = matchesOf(text, digitNumeral).map((match) => toDigitNumeral(text, match))
  const inWords = matchesOf(text, wordNumeral)
    .flatMap(toWordNumerals)
    .filter((words) => !/^(?:an?\s)?couple$/i.test(text.slice(words.start, words.end)))
    .filter((words) => !inDigits.some((other) => words.start < other.end && other.start < words.end))
  const fractions = findFractions(text)
  const whole = [...inDigits, ...inWords].filter(
    (other) => !fractions.some(({ start, end }) => other.start < end && start < other.end),
  )
  return mergeNumerals(
    text,
    [...whole, ...fractions].sort((a, b) => a.start - b.start),
  ).filter((numeral) => numeral.value !== 0 || numeral.style === 'digits' || isReached(text, numeral))
}
