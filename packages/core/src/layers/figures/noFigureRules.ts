import type { Rule } from '@fogline/model'
import { dateRules } from './dateRules.ts'
import { findAll } from './findAll.ts'
import { nameRules } from './nameRules.ts'
import type { NumberInput } from './numberInput.ts'

const counted =
  'additional|further|more|extra|dead|killed|wounded|injured|missing|death|fatality|casualty|victim|injury|survivor|person|civilian|soldier|child|woman|man|boy|girl|officer|policeman|fighter|insurgent|militant|rebel|gunman|suspect|detainee|hostage|prisoner|pilot|sailor|worker|resident|missile|drone|rocket|bomb|tank|jet|plane|aircraft|helicopter|warship|ship|vessel|submarine|boat|vehicle|launcher|building|house|million|billion|thousand|hundred|dozen|trillion|percent|per cent|hour|minute|week|month|year|kilomet(?:er|re)|mile|meter|metre|tonne?|kilogram|dollar|euro|and a half|to \\w+|or two'

const one: Rule<NumberInput, string> = {
  id: 'figures/not-one-as-a-word',
  says: 'One is a number only before harm, equipment or a measure, or after a bound; else it is a pronoun or an article.',
  examples: [
    { text: 'one of the ministers', finds: [['one', 'one']] },
    { text: 'one analyst said', finds: [['one', 'one']] },
    { text: 'one fatality and one young soldier', finds: [] },
    { text: 'one additional clerk', finds: [] },
    { text: 'at least one village', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `(?<!\\b(?:at least|only|just|than|least|minus|negative)\\s)\\bone\\b(?![\\s-](?:third|quarter|fourth|fifth|half)\\b)(?!\\sin\\s(?:every\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\\d))(?![\\s-](?:\\p{L}[\\p{L}-]*\\s){0,2}(?:${counted})\\b(?!\\s(?:of the most|said|told|says)))(?!\\s(?:of them|of whom)\\s(?:\\p{L}+ly|fatally|critically)\\b)(?!\\s(?:[\\p{L}-]+\\s){1,2}(?:was|has been|had been|is)\\s(?:\\p{L}+ly\\s)?(?:killed|wounded|injured|hurt|missing|lost|destroyed|damaged|shot down|captured|sunk)\\b)`,
      'giu',
    ),
    () => 'one',
  ),
}

const known =
  'countr(?:y|ies)|nations?|leaders?|sides?|presidents?|states?|allies|neighbou?rs?|parties|governments?|powers?|capitals?|ministers?|militaries|armies|foes|rivals|others|camps|superpowers|economies|Koreas|members?|member states|peoples|brothers|sisters|republics|adversaries|enemies|partners|signatories|delegations|counterparts|candidates|men|halves|goals'
const definite = "(?:the|these|those|both|its|their|our|his|her|your|my|\\p{L}+[’']s?|all|between|among|any|other)"
const few = 'two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d|2\\d'

const reference: Rule<NumberInput, string> = {
  id: 'figures/not-a-reference',
  says: 'The two countries, its three neighbours: the number points back to what is known and is no news.',
  examples: [
    { text: 'the two countries agreed', finds: [['the two', 'reference']] },
    { text: 'a pact between two nations', finds: [['between two']] },
    { text: 'Two nations sent aid to 12 nations.', finds: [] },
    { text: 'the two soldiers who were killed', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b${definite}\\s(?:other\\s|remaining\\s|main\\s|same\\s)?(?:${few})(?:\\sor\\s\\p{L}+)?(?=[\\s-](?:[\\p{L}-]+\\s){0,2}(?:${known})\\b)`,
      'giu',
    ),
    () => 'reference',
  ),
}

const pointed: Rule<NumberInput, string> = {
  id: 'figures/not-a-known-set',
  says: 'The three bridges, his two sons: a definite small number is a reference unless a loss, a time or a measure is told.',
  examples: [
    { text: 'She rebuilt the three bridges.', finds: [['the three', 'reference']] },
    { text: 'It destroyed the three bridges.', finds: [] },
    { text: 'for the past two weeks', finds: [] },
  ],
  find: (input) =>
    /\b(?:kill|wound|injur|dead|die|death|captur|destr|sank|sunk|shot|hit|damag|fir(?:ed|ing)|launch|intercept|releas)\w*/i.test(
      input.text,
    )
      ? []
      : findAll(
          /\b(?:the|these|those|both|its|their|our|his|her|\p{L}+[’']s)\s(?:two|three|four|five|six|seven|eight|nine)(?=\s(?!(?:hundred|thousand|million|billion|dozen|hours?|days?|weeks?|months?|years?|decades?|nights?|kilom\p{L}+|miles?|percent|per cent)\b)\p{L})/giu,
          () => 'reference',
        )(input),
}

const source =
  'officials?|sources?|analysts?|diplomats?|experts?|witnesses|eyewitnesses|aides?|insiders?|people (?=familiar|briefed|with|who (?:attended|saw|know|took part|were told))'

const sources: Rule<NumberInput, string> = {
  id: 'figures/not-the-sources',
  says: 'Two officials who spoke, three sources said: the number of those who say so is no figure of the events.',
  examples: [
    { text: 'Two senior officials said so.', finds: [['Two', 'sources']] },
    { text: 'It cites three diplomats.', finds: [['three']] },
    { text: 'Two officers of a western army told the paper so.', finds: [] },
    { text: 'Two officials of a western state told the paper so.', finds: [['Two']] },
    { text: 'Three insurers, who asked not to be named, said so.', finds: [['Three']] },
    { text: 'Two officials were killed.', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b(?:${few}|several|a dozen)(?=\\s(?:[\\p{L}.-]+\\s){0,3}(?:${source})(?:\\s(?:of|from|in|at)\\s(?:\\p{L}+\\s){1,4})?\\s?(?:,\\s[^,]{3,60},\\s)?(?:said|say|told|tell|who|whom|speaking|familiar|briefed|with|added|confirmed)\\b)|\\b(?:${few})(?=\\s(?:\\p{L}+\\s){0,3}\\p{L}+,?\\s(?:who (?:asked|wished|spoke|requested) (?:not|to remain|on condition)|(?:speaking )?on condition of anonymity))|(?<=\\b(?:cit(?:es|ed|ing)|according to|told by|quot(?:es|ed|ing))\\s)(?:${few}|several)(?=\\s(?:[\\p{L}.-]+\\s){0,3}(?:${source}))`,
      'giu',
    ),
    () => 'sources',
  ),
}

const repeated: Rule<NumberInput, string> = {
  id: 'figures/not-how-often',
  says: 'Three times, ten times as many: how often, not how many.',
  examples: [
    { text: 'It rang three times.', finds: [['three times', 'how often']] },
    { text: 'It grew sixfold.', finds: [['sixfold']] },
    { text: 'three time zones', finds: [] },
  ],
  find: findAll(/\b(?:\d[\d,.]*|\p{L}+)\stimes\b|\b(?:\p{L}+|\d+)-?fold\b/giu, () => 'how often'),
}

/** Numbers that count nothing an analyst would note; what they cover is no figure. */
export const noFigureRules: readonly Rule<NumberInput, string>[] = [
  ...dateRules,
  ...nameRules,
  one,
  reference,
  pointed,
  sources,
  repeated,
]
