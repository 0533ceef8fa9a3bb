import type { Edtf, Rule } from '@fogline/model'
import { findAnyMatches, findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'
import { gap, part, year } from '../words.ts'

const counted = `(?!${gap}(?:people|men|women|troops|soldiers|civilians|km|kilometers|kilometres|miles|tons|tonnes|[a-z]+s\\b(?<!has|was|is|as|this|its|his))|%|${gap}percent)`
const before =
  '\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Bb]efore|[Aa]fter|[Oo]f|[Ff]or|[Bb]etween|[Aa]nd|[Tt]o|[Aa]round|[Cc]irca|[Ll]ike|[Aa]s of|[Nn]ot|[Tt]he year|[Ii]n about)'
const withWord = new RegExp(`(?<=${before}${gap})(?<year>${year})\\b(?!${gap}?[-–/]${gap}?\\d)${counted}`, 'g')
const withPart = new RegExp(`\\b(?!month)${part}(?<year>${year})\\b`, 'g')
const bounded = new RegExp(
  `(?<![\\d.,$€£-])\\b(?<year>${year})(?=${gap}(?:or|and)${gap}(?:later|after|earlier|before|onwards?|greater)\\b)`,
  'g',
)
const compared = new RegExp(
  `(?<=\\b(?:than|calendar${gap}year|fiscal${gap}year|\\byear|equal${gap}to)${gap})(?<year>${year})\\b${counted}`,
  'gi',
)
const spanned = new RegExp(
  `(?<![\\d.,$€£-])\\b(?<year>${year})${gap}(?:to|through|until)${gap}(?<till>${year})\\b${counted}`,
  'g',
)
const deeds =
  '(?:killings|attacks|strikes|bombings|shootings|elections|polls|protests|riots|clashes|talks|negotiations|accords|agreements|sanctions|floods|fires|raids|hearings|demonstrations|reforms|reports)'
const article = new RegExp(
  `(?<=\\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|['’]s?)${gap})(?<year>(?:19|20)\\d\\d)(?=${gap}[A-Za-z])(?:${counted}|(?=${gap}(?:[a-z-]+${gap})?${deeds}\\b))`,
  'g',
)
const occasion = new RegExp(
  `(?<=\\b(?:Conference|Summit|Forum|Games|Olympics|Cup|Congress|Festival|Expo|Fair|Championships?|[A-Z]{4,})${gap})(?<year>(?:19|20)\\d\\d)(?![\\d-])`,
  'g',
)
const bracket = new RegExp(`(?<=\\((?:[A-Za-z ]+,? )?)(?<year>${year})(?=\\))`, 'g')
const owner = /(?<![\d.,$€£-])\b(?<year>(?:19|20)\d\d)(?=['’]s\b)/g
const range = new RegExp(
  `(?<![\\d.,-])\\b(?<year>${year})${gap}?[-–/]${gap}?(?<till>${year}|\\d\\d(?![\\d.,]))(?![-–/\\d])`,
  'g',
)
const decade =
  /\b(?:(?:early|mid|late)[ -]|mid-to-late[ -]|(?:early|late) to mid-)?(?:the )?(?<decade>(?:1[89]|20)\d)0s\b|\b(?:the|early|mid|late)[ -](?<owned>(?:1[89]|20)\d)0['’]s\b/gi

/** "2015-32" is no range of years: one of two digits ends within ten years of the publication. */
function readRange(from: string, till: string, published: Edtf | null): TimeValue | null {
  const end = till.length === 2 ? from.slice(0, 2) + till : till
  return Number(end) > Number(from) && (till.length === 4 || Number(end) <= Number(published?.slice(0, 4) ?? 2030) + 10)
    ? stated(`${from}/${end}`)
    : null
}

/** A number of four digits is a year only beside a word that years take: "in 2000 people's homes" has none. */
export const yearAlone: Rule<TimeInput, TimeValue> = {
  id: 'times/year',
  says: 'A year, a range of years or a decade.',
  examples: [
    { text: 'It was founded in 2014.', finds: [['2014', { date: '2014', basis: 'stated' }]] },
    {
      text: 'The 2014 annexation shaped his 2022 decision.',
      finds: [
        ['2014', { date: '2014' }],
        ['2022', { date: '2022' }],
      ],
    },
    { text: 'He was tried for the 2014 killings.', finds: [['2014', { date: '2014' }]] },
    { text: 'War came in early 2022.', finds: [['early 2022', { date: '2022' }]] },
    {
      text: 'The 2023–24 budget and the years 1994-1996.',
      finds: [
        ['2023–24', { date: '2023/2024' }],
        ['1994-1996', { date: '1994/1996' }],
      ],
    },
    { text: 'The drill HALMAR 2023 was the largest.', finds: [['2023', { date: '2023' }]] },
    { text: 'At the Harbour Summit 2023 they met.', finds: [['2023', { date: '2023' }]] },
    { text: 'It was begun in 2016, not 2015.', finds: [['2016'], ['2015', { date: '2015' }]] },
    { text: 'Built in the 1980s.', finds: [['the 1980s', { date: '198X' }]] },
    { text: 'More than 2000 soldiers, a loss of 1950 soldiers, $2024, 1,999 men and flight 2019.', finds: [] },
  ],
  find: ({ text, publishedAt }) => [
    ...findMatches(text, spanned, ({ year: from = '', till = '' }) => readRange(from, till, publishedAt)),
    ...findMatches(text, range, ({ year: from = '', till = '' }) => readRange(from, till, publishedAt)),
    ...findMatches(text, decade, (groups) => stated(`${groups['decade'] ?? groups['owned'] ?? ''}X`)),
    ...findAnyMatches(text, [withPart, withWord, article, occasion, bracket, owner, bounded, compared], (groups) =>
      stated(groups['year'] ?? ''),
    ),
  ],
}
