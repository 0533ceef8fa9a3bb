import type { Rule } from '@fogline/model'
import { findAll } from './findAll.ts'
import { type Amount, type NumberInput, within } from './numberInput.ts'

const orders: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2e6, 9_999_999],
  billions: [2e9, 9_999_999_999],
  trillions: [2e12, 9_999_999_999_999],
}

const steps: Readonly<Record<string, number>> = { tens: 10, hundreds: 100 }

/** "tens of thousands": from twenty to under a hundred thousand, as "hundreds" is from 200 to 999. */
function toOrder(words: string): Amount {
  const [first = '', last] = words.toLowerCase().split(/\sof\s/)
  if (last === undefined || first === 'dozens') {
    const [low, high] = orders[last === undefined ? first : 'dozens'] ?? [2, 9]
    return within(low, high, 'order_of_magnitude')
  }
  const unit = (orders[last]?.[0] ?? 2) / 2
  const step = steps[first] ?? 10
  return within(2 * step * unit, step * 10 * unit - 1, 'order_of_magnitude')
}

const order: Rule<NumberInput, Amount> = {
  id: 'figures/order-of-magnitude',
  says: 'dozens 24–99, scores 40–99, hundreds 200–999, thousands 2000–9999, tens of thousands 20000–99999.',
  examples: [
    {
      text: 'Hundreds of rockets fell.',
      finds: [['Hundreds', { low: 200, high: 999, modality: 'order_of_magnitude' }]],
    },
    { text: 'Tens of thousands fled.', finds: [['Tens of thousands', { low: 20000, high: 99999 }]] },
    { text: 'hundreds of thousands of shells', finds: [['hundreds of thousands', { low: 200000, high: 999999 }]] },
    { text: 'He scores of late.', finds: [] },
    { text: 'several hundred miners', finds: [] },
  ],
  find: findAll(
    /\b(?:(?:tens|dozens|hundreds)\sof\s(?:thousands|millions|billions)|dozens|hundreds|thousands|millions|billions|scores(?=\sof\s(?!late|the\b))|trillions)\b/gi,
    ([words = '']) => toOrder(words),
  ),
}

const severalScaled: Rule<NumberInput, Amount> = {
  id: 'figures/several-hundred',
  says: 'several hundred, a few thousand: three times and more, below the next order.',
  examples: [
    { text: 'several hundred miners', finds: [['several hundred', { low: 300, high: 999 }]] },
    { text: 'A few thousand stayed.', finds: [['A few thousand', { low: 3000, high: 9999 }]] },
    { text: 'several miners', finds: [] },
  ],
  find: findAll(
    /\b(several|many|a\sfew)\s(hundred|thousand|million|billion|dozen)\b/gi,
    ([, first = '', word = '']) => {
      if (/dozen/i.test(word)) return within(/few/i.test(first) ? 24 : 36, 99, 'order_of_magnitude')
      const [low, high] = orders[`${word.toLowerCase()}s`] ?? [2, 9]
      return within((low / 2) * 3, high, 'order_of_magnitude')
    },
  ),
}

/** Words so vague that they count only what the lexicon knows as counted in the news. */
export const vagueOnlyOfKnown = ['figures/a-number-of', 'figures/numerous'] as const

/** A noun in the plural that can be counted one by one; reasons, ways and fronts are manners of speaking. */
const plural =
  '(?!\\s(?:launch|rocket|warhead|sclerosis|choice)\\b)(?=\\s(?:[\\p{L}’-]*(?:[^s\\s]|ous)\\s){0,3}?(?!(?:reasons|ways|fronts|occasions|factors|issues|times|years|months|weeks|days|levels|aspects|as|is|was|has|does|this|its)\\b)(?:\\p{L}+s|people|men|women|children|personnel|police|dead|wounded)\\b)'

const several: Rule<NumberInput, Amount> = {
  id: 'figures/several',
  says: 'several, several other, several of his: three and more; a number is meant only where a noun follows.',
  examples: [
    { text: 'Several houses burned.', finds: [['Several', { low: 3, high: null, modality: 'order_of_magnitude' }]] },
    { text: 'Several other smugglers were held.', finds: [['Several', { low: 3 }]] },
    { text: 'They held the baker and several of his men.', finds: [['several', { low: 3 }]] },
    { text: 'They came several at a time.', finds: [] },
  ],
  find: findAll(/\bseveral(?=\s(?!(?:at|in|times|hundred|thousand|million|dozen)\b)\p{L})/giu, () =>
    within(3, null, 'order_of_magnitude'),
  ),
}

const aNumberOf: Rule<NumberInput, Amount> = {
  id: vagueOnlyOfKnown[0],
  says: 'multiple, a few, a number of: as several, three and more, since two are called two; a figure only of what the lexicon counts (people, weapons, vehicles).',
  examples: [
    {
      text: 'It found multiple rifles and a number of maps.',
      finds: [
        ['multiple', { low: 3, high: null }],
        ['a number of', { low: 3 }],
      ],
    },
    { text: 'A few guards fled.', finds: [['A few', { low: 3 }]] },
    { text: 'It failed for a number of reasons and on multiple fronts.', finds: [] },
    { text: 'a number of 40 and multiple rocket launchers', finds: [] },
  ],
  find: findAll(new RegExp(`\\b(?:multiple|an?\\sfew|an?\\s(?:small\\s)?number\\sof)${plural}`, 'giu'), () =>
    within(3, null, 'order_of_magnitude'),
  ),
}

const numerous: Rule<NumberInput, Amount> = {
  id: vagueOnlyOfKnown[1],
  says: 'numerous, a large number of: more than several, so four and more; a figure only of what the lexicon counts.',
  examples: [
    { text: 'Numerous suspects were held.', finds: [['Numerous', { low: 4, high: null }]] },
    { text: 'a large number of reservists', finds: [['a large number of', { low: 4 }]] },
    { text: 'He was warned on numerous occasions.', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b(?:numerous|an?\\s(?:large|significant|growing|great|considerable|huge|record)\\snumber\\sof)${plural}`,
      'giu',
    ),
    () => within(4, null, 'order_of_magnitude'),
  ),
}

const unnumbered: Rule<NumberInput, Amount> = {
  id: 'figures/unnumbered',
  says: 'large quantities of: an amount without a number; both bounds stay open.',
  examples: [
    {
      text: 'It sent large quantities of rice.',
      finds: [['large quantities', { low: null, high: null, modality: 'none' }]],
    },
    { text: 'The quantities were large.', finds: [] },
  ],
  find: findAll(
    /\b(?:an?\s)?(?:large|huge|vast|massive|significant|substantial|enormous|considerable|unknown|undisclosed|unspecified|small|limited|record)\s(?:quantit(?:y|ies)|numbers?|amounts?|volumes?|stocks|shipments)(?=\sof\s)/gi,
    () => within(null, null, 'none'),
  ),
}

/** Amounts in words that give an order of magnitude, or none. */
export const vagueRules: readonly Rule<NumberInput, Amount>[] = [
  order,
  severalScaled,
  several,
  aNumberOf,
  numerous,
  unnumbered,
]
