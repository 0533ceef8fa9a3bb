import type { Rule } from '@fogline/model'
import { pad } from '../calendar.ts'
import { findAnyMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'
import { gap, month, monthName, part, toMonthNumber } from '../words.ts'

const before =
  '\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Bb]efore|[Aa]fter|[Bb]etween)'
const linked = '\\b(?:[Oo]f|[Tt]o|[Aa]nd|[Oo]r)'
const withWord = new RegExp(
  `(?<=${before}${gap}(?:[Tt]he${gap}month${gap}of${gap})?)(?<month>${monthName})\\b(?!${gap}?\\d|['’]s${gap}[A-Z])`,
  'g',
)
const withLink = new RegExp(
  `(?<=${linked}${gap})(?<month>${monthName})\\b(?!${gap}?\\d|${gap}[A-Z]|['’]s${gap}[A-Z])`,
  'g',
)
const short = '(?:Feb|Apr|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?'
const shortened = new RegExp(
  `(?<=(?:${before}|${linked})${gap})(?<month>${short})(?!${gap}?\\d|${gap}[A-Z]|['’-])`,
  'g',
)
const withPart = new RegExp(`\\b${part}(?<month>${month})(?![a-z])(?!${gap}?\\d)`, 'g')
const inWeek = new RegExp(
  `(?<=\\b(?:weeks?|days?|half|end|beginning|start|middle) of ${gap}?)(?<month>Jan|Mar)\\b\\.?(?!${gap}?\\d|${gap}[A-Z])`,
  'g',
)
const spanned = new RegExp(`\\b(?<month>May|March|April)(?=${gap}(?:to|through|until)${gap}${monthName})`, 'g')
const plain =
  /(?<![\p{Lu}][\p{L}.]* )(?<!\b\d{1,2}(?:st|nd|rd|th)? )\b(?<month>January|February|June|July|August|September|October|November|December)\b(?! ?\d| [A-Z][a-z]+|\.\w)/gu

/** "May", "March" and "April" are also words and names: they need a preposition or "early" before them. */
export const monthAlone: Rule<TimeInput, TimeValue> = {
  id: 'times/month',
  says: 'A month without a year, which the publication may settle.',
  examples: [
    { text: 'The base closed in June.', finds: [['June', { date: 'XXXX-06', basis: 'stated' }]] },
    { text: 'Deliveries began in mid-September.', finds: [['mid-September', { date: 'XXXX-09' }]] },
    {
      text: 'He fell in March and rose in late May.',
      finds: [
        ['March', { date: 'XXXX-03' }],
        ['late May', { date: 'XXXX-05' }],
      ],
    },
    { text: "The government's July offensive failed.", finds: [['July', { date: 'XXXX-07' }]] },
    { text: 'Troops march and may fire; Theresa May met April Jones and June Smith.', finds: [] },
  ],
  find: ({ text }) =>
    findAnyMatches(text, [withPart, withWord, withLink, shortened, inWeek, spanned, plain], (groups) =>
      stated(`XXXX-${pad(toMonthNumber(groups['month'] ?? ''))}`),
    ),
}
