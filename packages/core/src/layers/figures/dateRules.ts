import type { Rule } from '@fogline/model'
import { findAll } from './findAll.ts'
import type { NumberInput } from './numberInput.ts'
import { unitWords } from './numberWords.ts'

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const words = `(?:${unitWords}|a|an|several|few|couple of|some|dozen|hundred)(?:-(?:${unitWords}))?`
const season = '(?:spring|summer|autumn|fall|winter|early|late|mid|year|season|fiscal)'

const monthDay: Rule<NumberInput, string> = {
  id: 'figures/not-a-date',
  says: 'A day beside a month, or a date in digits, is no figure.',
  examples: [
    {
      text: 'on May 5, 2021 and 12 June',
      finds: [
        ['May 5, 2021', 'date'],
        ['12 June', 'date'],
      ],
    },
    { text: 'the night of 12-13 October', finds: [['12-13 October']] },
    { text: 'since 2021-05-30', finds: [['2021-05-30']] },
    { text: 'It may 5 times fail.', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b${month}\\s${day}(?:\\s?(?:[-–]|and|to)\\s?(?:${month}\\s)?${day})?(?:,?\\s\\d{4})?(?![\\d,]\\d)\\b|\\b${day}(?:\\s?(?:[-–]|and|to)\\s?${day})?\\s(?:of\\s)?${month}(?:,?\\s\\d{4})?\\b|\\b${month},?\\s\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bA\\.?D\\.?\\s\\d+(?:\\s(?:and|to)\\s\\d+)?|\\b\\d+\\s(?:B\\.?C\\.?E?|AD|CE)\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|(?<!\\d\\s)\\b\\d{1,2}/\\d{1,2}\\b(?![\\s-](?:of\\s|an?\\s|inch|in\\b|foot|feet|mile|yard|cup|tablespoon|teaspoon|tbsp|tsp|pound|ounce|hour|acre|ton))`,
      'gu',
    ),
    () => 'date',
  ),
}

const year: Rule<NumberInput, string> = {
  id: 'figures/not-a-year',
  says: 'Four bare digits that fit a year are a year, unless a plural that they count follows.',
  examples: [
    {
      text: 'In 2022 and 2023, it grew.',
      finds: [
        ['2022', 'year'],
        ['2023', 'year'],
      ],
    },
    { text: 'the 2024 election', finds: [['2024']] },
    { text: 'the 2014-15 season', finds: [['2014-15']] },
    { text: 'since 1812', finds: [['1812']] },
    { text: 'They sent 2000 soldiers and 1,950 tents.', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `(?<![\\d.,$€£#-])(?:1[5-9]\\d\\d|20\\d\\d)[-–/](?:\\d{2}|\\d{4})(?![\\d,%]|\\.\\d)|(?<=\\b(?:in|since|by|until|till|from|during|before|after|of|${season}|and|circa|[’']s?)[\\s-])(?:19\\d\\d|20\\d\\d|(?<=\\b(?:in|since|until|circa)\\s)1[5-8]\\d\\d)(?![\\d%]|[.,]\\d|\\s(?:\\p{Ll}+\\s)?(?:people|troops|soldiers|men|women|km|miles|kilomet\\p{L}+|dollars|euros)\\b)|(?<![\\d.,$€£-])(?:19\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d|[-\\s](?:\\p{L}+\\s){0,2}(?:people|troops|men|women|personnel|children|soldiers|civilians|fighters|prisoners|refugees|residents|recruits|casualties|deaths|wounded|cases|shells|rounds|rockets|drones|missiles|tanks|vehicles|houses|homes|buildings|trucks|km|kilomet\\p{L}+|miles|tonnes|tons|met(?:er|re)s)\\b)`,
      'giu',
    ),
    () => 'year',
  ),
}

const clock: Rule<NumberInput, string> = {
  id: 'figures/not-a-clock-time',
  says: 'A time of day is no figure.',
  examples: [
    { text: 'at 5:30 p.m. and 0300 GMT', finds: [['5:30 p.m.'], ['0300 GMT']] },
    { text: 'by 7 am', finds: [['7 am']] },
    { text: 'three o’clock', finds: [['three o’clock']] },
    { text: '5 amber stones', finds: [] },
  ],
  find: findAll(
    /\b\d{1,2}(?:[:.]\d\d)?\s?[ap](?:\.m\.|m\b)|\b\d{1,2}:\d\d(?::\d\d)?(?:\s(?:GMT|UTC|EST|EDT|CET))?\b|\b\d{1,2}[:.]?(?:\d\d)?\s(?:GMT|UTC|EST|EDT|CET|local time)\b|\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\so[’']clock\b/gi,
    () => 'clock time',
  ),
}

const age: Rule<NumberInput, string> = {
  id: 'figures/not-an-age',
  says: 'The age of a person is no figure of the events.',
  examples: [
    {
      text: 'a 34-year-old baker, aged 34',
      finds: [
        ['34-year-old', 'age'],
        ['aged 34', 'age'],
      ],
    },
    { text: 'Ana Brun, 52, fled.', finds: [[', 52,', 'age']] },
    { text: 'a four-year war', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b(?:\\d{1,3},?\\s(?:and|or|to)\\s)?(?:\\d[\\d,]*|${words})[-\\s](?:year|month|week|day)s?[-\\s](?:old(?:s|er)?|of age)\\b|\\b\\d{1,3}[\\s-]?(?:yo|y/o)\\b|\\b(?:aged?|ages)\\s\\d{1,3}(?:\\s?(?:to|and|or|-|–)\\s?\\d{1,3})?\\b|(?<=\\p{L}),\\s\\d{1,2},(?=\\s(?!\\d))|(?<=\\p{L})\\s\\([1-9]\\d\\)|(?<=\\b(?:he|she|who)\\s(?:is|was|turns|turned|will be|is now|was just|has turned)\\s)\\d{1,3}(?=[.,;]|$|\\s(?:by|when|at the time|and)\\b)|(?<=\\bage of\\s)\\d{1,3}|(?<=\\b(?:life expectancy|(?:average|median|mean) age)\\b[^.;,\\d]{0,40}\\s)\\d{1,3}(?![\\d%]|\\.\\d|\\s(?:years?|per)\\b)`,
      'giu',
    ),
    () => 'age',
  ),
}

const ago: Rule<NumberInput, string> = {
  id: 'figures/not-a-relative-time',
  says: 'Two days ago, a decade later: a point in time, not an amount of it.',
  examples: [
    { text: 'two weeks ago', finds: [['two weeks ago']] },
    { text: '3 hours later', finds: [['3 hours later']] },
    { text: 'for two weeks', finds: [] },
  ],
  find: findAll(
    new RegExp(
      `\\b(?:\\d+|${words})(?:\\s(?:or|to)\\s\\p{L}+|\\sand\\sa\\shalf)?\\s(?:second|minute|hour|day|night|week|month|year|decade)s?\\s(?:ago|later|earlier|hence|from now|prior|after|before|since|on)\\b(?!\\sthe\\sroad)`,
      'giu',
    ),
    () => 'relative time',
  ),
}

/** Numbers that say when, or how old. */
export const dateRules: readonly Rule<NumberInput, string>[] = [monthDay, clock, age, ago, year]
