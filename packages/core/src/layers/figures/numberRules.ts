import type { Rule } from '@fogline/model'
import { findAll } from './findAll.ts'
import { type Amount, exactly, type NumberInput } from './numberInput.ts'
import { rangeRules } from './rangeRules.ts'
import { vagueRules } from './vagueRules.ts'

/** The rule whose finds are figures only where the lexicon counts what follows as people. */
export const onlyOfPeople = 'figures/article-as-one-person'

const harm =
  'casualt(?:y|ies)|fatalit(?:y|ies)|deaths?|injur(?:y|ies)|wounded|killed|victims?|losses|survivors?|damage|destruction'
const human =
  'person|man|woman|child|boy|girl|civilian|soldier|officer|guard|policeman|resident|villager|worker|driver|pilot|teenager|fighter|passenger|student|journalist|medic|pensioner|commander|general|leader|militant|gunman|insurgent|rebel|suspect|bomber|hostage|recruit|conscript|priest|monk|aid worker|envoy'
const craft =
  'submarine|warship|frigate|corvette|cruiser|ship|vessel|boat|tanker|jet|warplane|fighter|bomber|helicopter|drone|aircraft|plane|tank'

const zero: Rule<NumberInput, Amount> = {
  id: 'figures/zero',
  says: 'no casualties, without injuries: a count of zero is news where harm is counted, and nowhere else.',
  examples: [
    { text: 'There were no casualties.', finds: [['no', { low: 0, high: 0 }]] },
    { text: 'No deaths were reported.', finds: [['No', { low: 0 }]] },
    { text: 'It wounded no civilians.', finds: [['no', { low: 0 }]] },
    { text: 'No guards were hurt.', finds: [['No', { low: 0 }]] },
    { text: 'There was no reason.', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b(?:no|zero|without)(?=\\s(?:any\\s)?(?:\\p{L}+\\s)?(?:${harm})\\b)|\\bno(?=\\s(?:one|people|(?:${human})s?|women or children)\\s(?:was|were|has been|have been|had been)\\s(?:\\p{L}+ly\\s)?(?:killed|wounded|injured|hurt|harmed)\\b)|(?<=\\b(?:kill|wound|injur)(?:ed|ing|s|es)?\\s)no(?=\\s(?:people|(?:${human})s?)\\b)`,
      'giu',
    ),
    () => exactly(0, null),
  ),
}

const harming = '(?:kill|wound|injur)(?:ed|ing|s|es)?|(?:arrest|detain|abduct|kidnapp|captur)(?:ed|ing)'
const harmed = '(?:killed|wounded|injured|hurt|arrested|detained|captured|abducted|kidnapped)'
/** Up to four words of a noun phrase that a verb or a preposition does not end. */
const listed =
  '(?:(?!(?:was|were|is|are|has|had|said|that|who|while|but|when|after|before|during|in|on|at|with|to|by|for|of|from)\\b)[\\p{L}\\d’-]+,?\\s){1,6}'

const person: Rule<NumberInput, Amount> = {
  id: onlyOfPeople,
  says: 'captured a courier and a clerk, killed a man: the article counts one where harm is done to a person.',
  examples: [
    { text: 'Police arrested a night watchman and a clerk.', finds: [['a', { low: 1 }], ['a']] },
    { text: 'Two gunmen and a policeman died.', finds: [['a', { low: 1 }]] },
    { text: 'They came to arrest a rebel.', finds: [] },
    { text: 'It killed two guards and a witness said so.', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `(?<=\\b(?:${harming})\\s(?:${listed}and\\s)?)an?(?=\\s\\p{L})(?!\\s(?:[\\p{L}-]+\\s){1,4}(?:said|told|says|was|has|had|is|saw|described)\\b)|\\ban?(?=\\s(?:[\\p{L}\\d-]+\\s){1,4}(?:(?:was|were|has been|have been|had been)\\s(?:\\p{L}+ly\\s)?${harmed}|died|drowned|perished)\\b)`,
      'giu',
    ),
    () => exactly(1, null),
  ),
}

const article: Rule<NumberInput, Amount> = {
  id: 'figures/article-as-one',
  says: 'a fatality, killed a guard, sank a tanker: the article counts one where harm or a loss is told.',
  examples: [
    { text: 'It ended with a fatality.', finds: [['a', { low: 1, high: 1 }]] },
    { text: 'A blast killed a young guard.', finds: [['a', { low: 1 }]] },
    { text: 'The rebels sank a small tanker.', finds: [['a', { low: 1 }]] },
    { text: 'They met a guard near a tanker and came to arrest a rebel.', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\ban?(?=\\s(?:single\\s|further\\s)?(?:fatality|casualty)\\b)|\\ban?(?=\\s(?:[\\p{L}\\d-]+\\s){0,2}(?:${human})\\s(?:was|has been|had been)\\s(?:\\p{L}+ly\\s)?(?:killed|wounded|injured)\\b)|(?<=\\b(?:kill|wound|injur)(?:ed|ing|s|es)?\\s)an?(?=\\s(?:[\\p{L}\\d-]+\\s){0,2}(?:${human})\\b)|(?<=\\b(?:sank|sunk|sinking|downed|downing|shot down)\\s)an?(?=\\s(?:\\p{L}[\\p{L}-]*\\s){0,2}(?:${craft})\\b)`,
      'giu',
    ),
    () => exactly(1, null),
  ),
}

const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  ninth: 1 / 9,
  tenth: 1 / 10,
}
const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

const fraction: Rule<NumberInput, Amount> = {
  id: 'figures/fraction',
  says: 'two-thirds, a quarter of: a share of one.',
  examples: [
    { text: 'Two-thirds of the fleet sailed.', finds: [['Two-thirds', { low: 0.666666667, unit: 'share' }]] },
    { text: 'a quarter of the crop', finds: [['a quarter', { low: 0.25 }]] },
    { text: 'half of the villagers', finds: [['half', { low: 0.5 }]] },
    { text: 'It fell by nearly a third.', finds: [['a third', { low: 0.333333333 }]] },
    {
      text: 'It makes up more than a fifth and will last more than a quarter hour.',
      finds: [['a fifth', { low: 0.2 }]],
    },
    { text: '90 men, of whom a quarter left', finds: [['a quarter', { low: 0.25 }]] },
    { text: 'in the third quarter', finds: [] },
  ],
  find: findAll(
    /\b(?:(two|three|four|five|six|seven|eight|nine|one|a)[\s-](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?=\sof\b|\sthe\b)|(?<=\bby\s(?:\p{L}+\s){0,2})(?:a|one)[\s-](?:third|quarter|fifth|tenth)\b|(?<=\bof\s(?:whom|which|them|these)\s(?:(?:about|some|nearly|almost|roughly|over|more than|less than|around)\s)?)(?:(?:a|one|two|three|four)[\s-](?:third|quarter|fifth|tenth)s?|half)\b|(?<=\b(?:than|nearly|about|almost|over|roughly)\s)half(?=\s(?:the|its|their|all|people|\p{L}+s)\b)|(?<=\b(?:than|above|below|under|nearly|almost|about|roughly|around)\s)(?:a|one)[\s-](?:half|third|quarter|fifth|tenth)\b(?!\s(?:of\sa\s)?(?:dozen|hour|mile|century|mark|finger|time|ago|thousand|million|billion)|\s(?!of\b|and\b|in\b|by\b|the\b|were\b|was\b|are\b|is\b|as\b|on\b|from\b|have\b|had\b|has\b|fled\b|died\b|left\b|lost\b|went\b|said\b|lack\b|live\b|\p{L}+ed\b)\p{L})|(?<!\band\s)one[\s-](?:third|quarter|fourth|fifth|sixth|eighth|tenth)(?=[.;,]|$)|(?<!\b(?:hundred|thousand|million|billion)\sand\s)(?:two|three|four)[\s-](?:third|quarter|fifth)s\b(?!\s(?:of\sa\s)?(?:thousand|million|billion|trillion)\b)|(?<!\b(?:southern|northern|eastern|western|first|second|other|upper|lower|top|bottom|latter|this|the|that|better|front|rear)\s)half(?=\sof\s(?:the|its|all|their)\b|\s(?:the|its|their)\s(?:\p{L}+\s)?(?:population|troops|force|army|fleet|country)))/giu,
    ([words = '']) => {
      const [first = '', second] = words.toLowerCase().replace(/s$/, '').split(/[\s-]/)
      const share = second === undefined ? 0.5 : (small[first] ?? 1) * (fractions[second] ?? 1)
      return { ...exactly(Math.round(share * 1e9) / 1e9, null), unit: 'share' }
    },
  ),
}

const multiple: Rule<NumberInput, Amount> = {
  id: 'figures/multiple',
  says: 'sixfold, a 10-fold rise: how often what was is contained in what is.',
  examples: [
    { text: 'It grew sixfold.', finds: [['sixfold', { low: 6, unit: 'time' }]] },
    { text: 'a 10-fold rise', finds: [['10-fold', { low: 10 }]] },
    { text: 'the manifold', finds: [] },
  ],
  find: findAll(/\b(two|three|four|five|six|seven|eight|nine|ten|\d+)-?fold\b/giu, ([, word = '']) => ({
    ...exactly(small[word.toLowerCase()] ?? Number(word), null),
    unit: 'time',
  })),
}

const oneIn: Rule<NumberInput, Amount> = {
  id: 'figures/one-in',
  says: 'one in five, 3 in 10: a share of one.',
  examples: [
    { text: 'One in five huts fell.', finds: [['One in five', { low: 0.2, unit: 'share' }]] },
    { text: 'in 3 in 10 homes', finds: [['3 in 10', { low: 0.3 }]] },
    { text: 'It left one in 2020.', finds: [] },
  ],
  find: (input) =>
    findAll(
      /\b(one|two|three|four|\d{1,2})\sin\s(?:every\s)?(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b(?![\d,]|\s(?:\p{L}+ed|years?)\b)/giu,
      ([, first = '', second = '']) => {
        const [part, whole] = [first, second].map((word) => small[word.toLowerCase()] ?? Number(word))
        return { ...exactly(Math.round(((part ?? 0) / (whole ?? 1)) * 1e4) / 1e4, null), unit: 'share' }
      },
    )(input).filter(({ value }) => value.low !== null && value.low > 0 && value.low < 1),
}

const plain: Rule<NumberInput, Amount> = {
  id: 'figures/number',
  says: 'A number in digits or words: that value.',
  examples: [
    { text: '3.5 million people', finds: [['3.5 million', { low: 3_500_000, best: 3_500_000 }]] },
    { text: 'twenty-one boats', finds: [['twenty-one', { low: 21 }]] },
    { text: 'half a million tents', finds: [['half a million', { low: 500_000 }]] },
    { text: 'two dozen trucks', finds: [['two dozen', { low: 24 }]] },
    { text: 'a couple of thousand riders', finds: [['a couple of thousand', { low: 2000, modality: 'approximate' }]] },
    { text: 'one million and a half tents', finds: [['one million and a half', { low: 1_500_000 }]] },
    { text: '13 lakh voters of 1 414 021 100', finds: [['13 lakh', { low: 1_300_000 }], ['1 414 021 100']] },
    {
      text: 'worth €214m ($230m)',
      finds: [
        ['€214m', { low: 214e6 }],
        ['$230m', { low: 230e6 }],
      ],
    },
    { text: 'the F-16 and the Kh-101', finds: [] },
  ],
  find: ({ text, numerals }) =>
    numerals.map(({ start, end, value, currency }) => {
      const isLoose = /\bcouple\b/i.test(text.slice(start, end))
      const amount = exactly(value, currency)
      return { span: { start, end }, value: isLoose ? { ...amount, modality: 'approximate' } : amount }
    }),
}

const measured: Rule<NumberInput, Amount> = {
  id: 'figures/article-as-one-measure',
  says: 'a tonne of flour, a gallon of petrol: the article counts one measure of a stuff.',
  examples: [
    { text: 'Each house got a gallon of petrol.', finds: [['a', { low: 1, high: 1 }]] },
    { text: 'He weighs a kilogram.', finds: [] },
  ],
  find: findAll(
    /\ban?(?=\s(?:kilogram|kilo|tonne|litre|liter|gallon|barrel|hectare|acre)\sof\s(?!the\b|its\b|his\b))/gi,
    () => exactly(1, null),
  ),
}

/** How numbers are written, most telling first. */
export const numberRules: readonly Rule<NumberInput, Amount>[] = [
  ...rangeRules,
  ...vagueRules,
  fraction,
  oneIn,
  multiple,
  zero,
  article,
  person,
  measured,
  plain,
]
