import type { Rule } from '@fogline/model'
import { findCues } from './findCues.ts'
import type { Cue, CueInput } from './indicatorCues.ts'

function cue(
  id: string,
  says: string,
  pattern: RegExp,
  value: Cue,
  examples: Rule<CueInput, Cue>['examples'],
): Rule<CueInput, Cue> {
  return { id: `figures/indicator-${id}`, says, examples, find: findCues(pattern, value) }
}

/** Words that say what a measure or a sum measures. */
export const measureCues: readonly Rule<CueInput, Cue>[] = [
  cue(
    'range',
    'range, reach: how far a weapon goes.',
    /\b(?:ranges?|reach(?:es)?|fl(?:y|ies|ying) (?:up to )?|travel(?:s|ling|ing)?|strike (?:targets )?(?:up to|as far as|at))\b/gi,
    { indicator: 'range', kinds: ['length'] },
    [
      { text: 'a range of 300 km', finds: [['range', { indicator: 'range' }]] },
      { text: 'an orange', finds: [] },
    ],
  ),
  cue(
    'altitude',
    'altitude, height.',
    /\b(?:altitudes?|heights?|depths?)\b/gi,
    { indicator: 'altitude', kinds: ['length'] },
    [
      { text: 'an altitude of 90 km', finds: [['altitude', { indicator: 'altitude' }]] },
      { text: 'a latitude', finds: [] },
    ],
  ),
  cue(
    'payload',
    'warhead, payload: what a weapon carries.',
    /\b(?:warheads?|payloads?|(?:can|could|to) carry|capable of carrying|explosives?)\b/gi,
    { indicator: 'payload', kinds: ['mass'] },
    [
      { text: 'a 90-kg warhead', finds: [['warhead', { indicator: 'payload' }]] },
      { text: 'a headline', finds: [] },
    ],
  ),
  cue(
    'aid',
    'aid, assistance, a support package, a loan; money that is allocated, provided or pledged.',
    /\b(?:aid|assistance|support|packages?|loans?|grants?|donations?|funding|relief|allocat(?:ed|es|ing)|provid(?:ed|es|ing)|pledg(?:e|es|ed|ing)|donat(?:ed|es|ing))\b/gi,
    { indicator: 'aid', kinds: ['money'] },
    [
      { text: '€3 million in aid', finds: [['aid', { indicator: 'aid' }]] },
      { text: 'a maid', finds: [] },
    ],
  ),
  cue(
    'pay',
    'wages, salary, a bonus, paid to people.',
    /\b(?:wages?|salar(?:y|ies)|bonus(?:es)?|pa(?:y|id|ying|yment|yments)|upfront|monthly|compensation|ransom|reward|bount(?:y|ies))\b/gi,
    { indicator: 'pay', kinds: ['money'] },
    [
      { text: 'a monthly wage of $90', finds: [['monthly', { indicator: 'pay' }], ['wage']] },
      { text: 'the paint', finds: [] },
    ],
  ),
  cue(
    'price',
    'price, cost, worth, sold for.',
    /\b(?:pric(?:e|es|ed)|cost(?:s|ing)?|worth|valued|s(?:old|ell|ells|elling) (?:for|at)|b(?:ought|uy) for)\b/gi,
    { indicator: 'price', kinds: ['money'] },
    [
      { text: 'It costs $90.', finds: [['costs', { indicator: 'price' }]] },
      { text: 'a costume', finds: [] },
    ],
  ),
  cue(
    'spending',
    'budget, spending, investment.',
    /\b(?:budget(?:s|ed)?|spen(?:d|ds|t|ding)|invest(?:s|ed|ing|ment|ments)?|expenditure)\b/gi,
    { indicator: 'spending', kinds: ['money', 'share'] },
    [
      { text: 'a budget of $90m', finds: [['budget', { indicator: 'spending' }]] },
      { text: 'a spindle', finds: [] },
    ],
  ),
  cue(
    'tariff',
    'tariff, duty, tax rate.',
    /\b(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies))\b/gi,
    { indicator: 'tariff', kinds: ['share', 'money'] },
    [
      { text: 'a 40% tariff', finds: [['tariff', { indicator: 'tariff' }]] },
      { text: 'a taxi', finds: [] },
    ],
  ),
]
