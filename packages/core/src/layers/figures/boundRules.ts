import type { Modality, Rule } from '@fogline/model'
import { currencySigns } from './currencySigns.ts'
import { findAll } from './findAll.ts'
import type { NumberInput } from './numberInput.ts'
import { scaleWords, unitWords } from './numberWords.ts'

/** Says how a number is to be read: the words stand right before it, or right after it or after what it counts. */
export interface Bound {
  readonly modality: Modality
  readonly side: 'before' | 'after'
}

const number = `(?:${currencySigns}|(?:minus|negative)\\s|[-−]?\\d|(?:two|three|four|five|six|seven|eight|nine|ten)fold\\b|(?:${unitWords}|${scaleWords}|several|half|tens|dozens|hundreds|thousands|millions|billions|two-thirds)\\b|an?\\s(?:couple of |further |total of )?(?:${scaleWords}|half|third|quarter|fifth|tenth|couple|few)\\b|between\\s)`
const between =
  '(?:(?:about|around|some|roughly|approximately|an estimated|an additional|another|a further|a total of)\\s)?'

/** "a plan over four years" tells how long; "lasted over four years" how long at least. */
const over =
  '(?:(?<=\\b(?:for|last(?:ed|ing|s)?|took|takes?|after|of|the|an?|is|was|been|spent|by|with|at)\\s)over|over(?!\\s(?:\\d+|[a-z-]+)\\s(?:minutes|hours|days|nights|weeks|months|years|decades)\\b))'

function before(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})\\s?(?=\\s${between}${number})`, 'giu')
}

function after(words: string): RegExp {
  return new RegExp(`(?<=\\d|%|[a-z])(?:${words})(?!\\p{L})`, 'giu')
}

function rule(
  id: string,
  says: string,
  bound: { readonly modality: Modality; readonly before: string; readonly after?: string; readonly sign?: string },
  examples: Rule<NumberInput, Bound>['examples'],
): Rule<NumberInput, Bound> {
  const { modality } = bound
  const ahead = findAll<Bound>(before(bound.before), () => ({ modality, side: 'before' }))
  const signs = bound.sign
    ? findAll<Bound>(new RegExp(`(?<![\\p{L}\\d])(?:${bound.sign})(?=[$€£¥]?\\d)`, 'giu'), () => ({
        modality,
        side: 'before',
      }))
    : () => []
  const behind = bound.after ? findAll<Bound>(after(bound.after), () => ({ modality, side: 'after' })) : () => []
  return { id, says, examples, find: (input) => [...ahead(input), ...signs(input), ...behind(input)] }
}

const atMost = rule(
  'figures/at-most',
  'no more than, at most, or fewer: the number is the upper bound.',
  {
    modality: 'at_most',
    before:
      '(?<=\\b(?:none|never|nobody|nothing|not one)\\b[^.;]{0,30}\\s)(?:farther|further|more|longer|higher|faster) than|(?:less|lower|fewer|smaller) (?:than )?or equal (?:to|than)|equal to or (?:less|lower|fewer|smaller) than|no more than|not more than|at most|at the most|a maximum of|maximum of|a ceiling of',
    after: ',?\\sor (?:fewer|less|under|lower|smaller|below|younger)(?!\\sthan\\s)',
    sign: '≤\\s?',
  },
  [
    { text: 'no more than 40 boats', finds: [['no more than', { modality: 'at_most' }]] },
    { text: 'none flew farther than 40 miles', finds: [['farther than', { modality: 'at_most' }]] },
    { text: '40 or fewer', finds: [[' or fewer', { side: 'after' }]] },
    { text: 'It was no more than a rumour.', finds: [] },
  ],
)

const atLeast = rule(
  'figures/at-least',
  'at least, no fewer than, or more: the number is the lower bound.',
  {
    modality: 'at_least',
    before:
      '(?:more|greater|higher|larger|bigger) (?:than )?or equal (?:to|than)|equal to or (?:more|greater|higher|larger) than|at least or equal to|at least|at the least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum of|as few as|as little as|if not',
    after: `\\+|-plus|\\splus(?!\\s(?:\\d|an?\\b|the\\b|(?:${unitWords})\\b))|,?\\s(?:or (?:more|above|over|longer|greater|higher|larger|better|older|further|farther)(?!\\sthan\\s)|and (?:more(?! than)|counting|above|upwards?(?! of))|if not more)`,
    sign: '≥\\s?',
  },
  [
    { text: 'at least four huts', finds: [['at least', { modality: 'at_least' }]] },
    { text: '60% or more', finds: [[' or more', { modality: 'at_least', side: 'after' }]] },
    { text: 'At least he came.', finds: [] },
  ],
)

const moreThan = rule(
  'figures/more-than',
  'more than, over, in excess of: the number is the lower bound.',
  {
    modality: 'more_than',
    sign: '>\\s?',
    before: `(?:slightly |a little |far |many |well |much )?more than|(?:just|well|slightly|a little|far) (?:over|above)|${over}|above|(?:in )?excess of|upwards? of|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|greater than|larger than|longer than|(?:farther|further|faster|deeper) than|higher than|north of|beyond|topp(?:ed|ing)`,
  },
  [
    { text: 'more than 7,000 miners', finds: [['more than', { modality: 'more_than' }]] },
    { text: 'over $40 million', finds: [['over', { modality: 'more_than' }]] },
    { text: 'He ruled over the valley.', finds: [] },
    { text: 'a plan over four years', finds: [] },
  ],
)

const upTo = rule(
  'figures/up-to',
  'up to, as many as, as high as: the number is the upper bound.',
  {
    modality: 'up_to',
    before: 'up to|as (?:many|much|high|large|far|long|big) as|perhaps as many as|possibly up to|a high of',
  },
  [
    { text: 'up to 300 km', finds: [['up to', { modality: 'up_to' }]] },
    { text: 'as high as 17,500', finds: [['as high as', { modality: 'up_to' }]] },
    { text: 'It is up to them.', finds: [] },
  ],
)

const fewerThan = rule(
  'figures/fewer-than',
  'nearly, almost, fewer than, under: the number is not reached.',
  {
    modality: 'fewer_than',
    sign: 'sub-|<\\s?',
    before:
      'nearly|almost|close to|just (?:under|below|short of|shy of)|(?:well |far |slightly )?(?:under|below)|(?:fewer|less|lower|smaller) than|under|below|approaching|nearing|shy of|short of',
  },
  [
    { text: 'nearly 130 miles', finds: [['nearly', { modality: 'fewer_than' }]] },
    { text: 'fewer than 30 came', finds: [['fewer than', { modality: 'fewer_than' }]] },
    { text: 'They nearly won.', finds: [] },
  ],
)

const about = rule(
  'figures/about',
  'about, some, roughly, an estimated, or so: the number is approximate.',
  {
    modality: 'approximate',
    sign: '[~≈]\\s?',
    before:
      'about|around|approximately|approx\\.?|roughly|some|(?:an )?estimated(?: at| to be)?|circa|in the (?:region|order|vicinity|neighbou?rhood) of|on the order of|somewhere around|an average of|averag(?:ing|ed|es)|barely|perhaps|maybe',
    after: '\\s(?:or so|or thereabouts|on average|give or take)|-(?:odd|ish)',
  },
  [
    { text: 'some 1,700 riders', finds: [['some', { modality: 'approximate' }]] },
    { text: 'an estimated 700 tents', finds: [['an estimated', { modality: 'approximate' }]] },
    { text: '40-odd camels', finds: [['-odd', { side: 'after' }]] },
    { text: 'Some came.', finds: [] },
  ],
)

/** Bounds of a number; the earlier wins where two overlap ("no more than" holds "more than"). */
export const boundRules: readonly Rule<NumberInput, Bound>[] = [atMost, atLeast, moreThan, upTo, fewerThan, about]
