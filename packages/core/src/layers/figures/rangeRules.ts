import type { Found, Rule } from '@fogline/model'
import type { Numeral } from './findNumerals.ts'
import { type Amount, type NumberInput, within } from './numberInput.ts'

const changing =
  /\b(?:ris\w*|rose|fall\w*|fell|increas\w*|decreas\w*|climb\w*|drop\w*|jump\w*|grow\w*|grew|cut\w*|reduc\w*|rais\w*|lower\w*|mov\w*|went|soar\w*|shr[aiu]nk\w*|gain\w*|los(?:t|es|ing)|add(?:ed|s|ing)|shed(?:s|ding)?|sli(?:d|des|ding)|slip\w*|plung\w*|plummet\w*|tumbl\w*|surg\w*|advanc\w*|eas(?:ed|es|ing)|sank|rall(?:y|ied|ies|ying)|doubl\w*|up|down)\b[^.;]{0,60}$/i

/** "14 to 16,000" means thousands on both sides, "5 to 7 million" millions: the first takes the scale of the second. */
function scaleFirst(first: Numeral, second: Numeral): number {
  if (first.scale !== 1 || first.value >= second.value) return first.value
  const scaled = first.value * second.scale
  if (second.scale > 1) return scaled < second.value ? scaled : first.value
  const thousandfold = first.value * 1000
  return first.value < 1000 && thousandfold < second.value && second.value <= thousandfold * 5
    ? thousandfold
    : first.value
}

const unitBetween = '(?:\\s?-?([\\p{L}%°$][\\p{L}%°².]*))?'

/** The words between two numbers of a range; a unit between them must stand behind the second number too ("44 mg to 50 mg"). */
function joins(text: string, first: Numeral, second: Numeral, word: string): boolean {
  const pattern = new RegExp(`^${unitBetween}(?:[\\s-]{1,2}(?:${word})[\\s-]{1,2})$`, 'iu')
  const match = pattern.exec(text.slice(first.end, second.start))
  if (match === null) return false
  const unit = match[1]?.toLowerCase()
  if (unit === undefined || unit === '%' || unit.startsWith('per')) return true
  const after = text
    .slice(second.end)
    .replace(/^[\s-]+/, '')
    .toLowerCase()
  return after.startsWith(unit) || after.startsWith(unit.replace(/s$/, ''))
}

interface Pair {
  readonly first: Numeral
  readonly second: Numeral
  readonly start: number
}

function pairs(
  { text, numerals }: NumberInput,
  isJoined: (first: Numeral, second: Numeral) => boolean,
  opening: RegExp | null,
): readonly Pair[] {
  return numerals.flatMap((first, index) => {
    const second = numerals[index + 1]
    if (second === undefined || !isJoined(first, second) || !isOneKind(text, first, second)) return []
    const start = opening === null ? first.start : (opening.exec(text.slice(0, first.start))?.index ?? -1)
    return start < 0 ? [] : [{ first, second, start }]
  })
}

function toRange({ first, second, start }: Pair): readonly Found<Amount>[] {
  const low = scaleFirst(first, second)
  if (low >= second.value && !(low < 0 && second.value < 0)) return []
  const [least, most] = [Math.min(low, second.value), Math.max(low, second.value)]
  const value = { ...within(least, most, 'between'), currency: first.currency ?? second.currency }
  return [{ span: { start, end: second.end }, value }]
}

const between: Rule<NumberInput, Amount> = {
  id: 'figures/between',
  says: 'between A and B, from A to B: no less than A and no more than B.',
  examples: [
    { text: 'between 5 and 7 tanks', finds: [['between 5 and 7', { low: 5, high: 7, modality: 'between' }]] },
    { text: 'from 20 to 30 boats', finds: [['from 20 to 30', { low: 20, high: 30 }]] },
    { text: 'The price rose from 20 to 30 crowns.', finds: [] },
    { text: 'He met 5 and then 7 men.', finds: [] },
  ],
  find: (input) => {
    const joined =
      (words: string) =>
      (first: Numeral, second: Numeral): boolean =>
        joins(input.text, first, second, words)
    return [
      ...pairs(input, joined('and|to'), /\b(?:in\s)?between\s$/i).flatMap(toRange),
      ...pairs(input, joined('and|to'), /\bfrom\s$/i)
        .filter(({ start }) => !changing.test(input.text.slice(0, start)))
        .flatMap(toRange),
    ]
  },
}

const range: Rule<NumberInput, Amount> = {
  id: 'figures/range',
  says: 'A to B, A–B, A or B: a range; the first number takes the thousands or millions of the second.',
  examples: [
    { text: '14,000 to 16,000 men', finds: [['14,000 to 16,000', { low: 14000, high: 16000 }]] },
    { text: '14 to 16,000 men', finds: [['14 to 16,000', { low: 14000, high: 16000 }]] },
    { text: 'a fund of €5–7 million', finds: [['€5–7 million', { low: 5e6, high: 7e6, currency: '€' }]] },
    { text: 'two or three boats', finds: [['two or three', { low: 2, high: 3 }]] },
    { text: 'They lost 3-2.', finds: [] },
    { text: 'The toll rose from 12 to 15.', finds: [] },
    { text: 'The toll rose by 12 to 340.', finds: [] },
    { text: 'Oil gained $1.20 to $84.', finds: [] },
  ],
  find: (input) =>
    pairs(input, (first, second) => isRange(input.text, first, second), null)
      .filter(
        ({ first, second, start }) =>
          !changing.test(input.text.slice(0, start)) ||
          (!/\bfrom\s$/i.test(input.text.slice(0, start)) && second.value <= 5 * first.value),
      )
      .flatMap(toRange),
}

/** "8 or $9" is a choice of two sums; "two or three boats" is one uncertain count. */
function isRange(text: string, first: Numeral, second: Numeral): boolean {
  const between = text.slice(first.end, second.start)
  if (/^\s?%?\s?[-–—~]\s?$/.test(between) || joins(text, first, second, 'to|through')) return true
  const isMoney = first.currency !== null || second.currency !== null || money.test(text.slice(second.end))
  return joins(text, first, second, 'or') && second.value - first.value <= Math.max(2, second.value / 3) && !isMoney
}

const money = /^\s(?:euros?|dollars?|pounds?|cents|pence|yen|yuan|rubles|roubles|rupees|shekels|francs)\b/i

/** "up 7% to €40": a share and a sum are two figures. */
function isOneKind(text: string, first: Numeral, second: Numeral): boolean {
  const isShare = /^\s?(?:%|percent|per cent)/.test(text.slice(first.end))
  if (isShare) return /^\s?(?:%|percent|per cent)/.test(text.slice(second.end))
  return first.currency !== null || second.currency === null
}

/** Two numbers that bound one amount. */
export const rangeRules: readonly Rule<NumberInput, Amount>[] = [between, range]
