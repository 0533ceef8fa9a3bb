import type { Edtf, Rule } from '@fogline/model'
import { isRealDay, pad } from '../calendar.ts'
import { findAnyMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'
import { anyWeekday, day, dayInWords, gap, month, toMonthNumber, toOrdinal, year } from '../words.ts'
import { yearOf } from '../yearOf.ts'

const lead = `(?:(?:[Tt]he )?[Nn]ight of |[Oo]vernight on |[Oo]vernight )?(?:\\b${anyWeekday}(?:${gap}(?:morning|afternoon|evening|night))?,?${gap})?(?:the${gap})?`
const shortYear = `(?:['’]\\d\\d(?!\\d)|[4-9]\\d(?=[,.;:)]|$))`
/** A year before 1800, where nothing goes on behind it that could be counted. */
const oldYear = `1[0-7]\\d\\d(?=$|[.,;:!?)](?!\\d))`
const after = `(?:(?:${gap}?,${gap}?|${gap}(?:of${gap}|in${gap})?)(?<year>${year}|${oldYear}|${shortYear}))?`
const clock = `(?:,?${gap}\\d\\d?:\\d\\d(?::\\d\\d)?(?:${gap}?[-–]${gap}?\\d\\d?:\\d\\d(?::\\d\\d)?)?(?:${gap}[A-Z]{3,4})?${gap}(?<end>${year}))`
const monthFirst = new RegExp(
  `(?<!(?<![.,:$€£\\d] ?)\\b\\d{1,2}(?:st|nd|rd|th)?(?:${gap}of)?${gap})${lead}\\b(?<month>${month})(?:,(?=${gap}\\d{1,2}(?:st|nd|rd|th)))?${gap}(?:the${gap})?(?<day>${day})\\b(?!%|:\\d|${gap}?[-–]${gap}?\\d{1,2}(?![\\d:])(?:,|$|${gap}\\d{4}))(?:${clock}|${after})`,
  'g',
)
const dayFirst = new RegExp(
  `(?<![\\d.,$€£]|[A-Z]-)${lead}\\b(?<day>${day})(?:(?:${gap}day)?${gap}of|\\.|[-/](?=[A-Z][a-z]+${gap}\\d))?${gap}?(?<month>${month})(?![a-z])${after}`,
  'g',
)
const yearFirst = new RegExp(
  `(?<![\\d.,$€£-])\\b(?<year>${year})${gap}(?<month>${month})${gap}(?<day>${day})\\b(?!%|:\\d)`,
  'g',
)
const wordsFirst = new RegExp(
  `${lead}\\b(?<day>${dayInWords})${gap}(?:of${gap})?(?<month>${month})(?![a-z])${after}`,
  'g',
)
const wordsLast = new RegExp(
  `${lead}\\b(?<month>${month})${gap}(?:the${gap})?(?<day>${dayInWords})(?=$|[.,;:!?)]|${gap}(?:(?:19|20)\\d\\d|and|at|in|on|to|until|till|through|[-–—])(?:[^a-z]|$))${after}`,
  'g',
)

function toReader(published: Edtf | null) {
  return (groups: Readonly<Record<string, string | undefined>>): TimeValue | null => {
    const written = groups['end'] ?? groups['year']
    const at = written === undefined ? 'XXXX' : yearOf(written, published)
    const number = toMonthNumber(groups['month'] ?? '')
    const count = toOrdinal(groups['day'] ?? '')
    return isRealDay(at, number, count) ? stated(`${at}-${pad(number)}-${pad(count)}`) : null
  }
}

/** "March 14, 2024", "14 March", "Oct. 20", "Monday, Oct. 20", "the 14th of March". */
export const fullDay: Rule<TimeInput, TimeValue> = {
  id: 'times/day',
  says: 'A month with a day, in either order, with or without a year.',
  examples: [
    {
      text: 'It began on March 14, 2022, at dawn.',
      finds: [['March 14, 2022', { date: '2022-03-14', basis: 'stated' }]],
    },
    { text: 'They met on 14 March 2022.', finds: [['14 March 2022', { date: '2022-03-14' }]] },
    { text: 'The convoy left on Monday, Oct. 20.', finds: [['Monday, Oct. 20', { date: 'XXXX-10-20' }]] },
    { text: 'It was sunk on 24 October 10 miles off.', finds: [['24 October', { date: 'XXXX-10-24' }]] },
    { text: 'They rose on the twenty-fourth of May.', finds: [['the twenty-fourth of May', { date: 'XXXX-05-24' }]] },
    { text: 'The town was founded on 5 December 1391.', finds: [['5 December 1391', { date: '1391-12-05' }]] },
    { text: 'Dated 3 Aug 96.', finds: [['3 Aug 96', { date: '1996-08-03' }]] },
    { text: 'They signed on the 3rd of June.', finds: [['the 3rd of June', { date: 'XXXX-06-03' }]] },
    { text: 'ALVENIA, Jan. 6 (Newswire)', finds: [['Jan. 6', { date: 'XXXX-01-06' }]] },
    { text: 'In May 3,000 men came; in March 2024 none. It may 5 times fail. Feb. 30 does not exist.', finds: [] },
  ],
  find: ({ text, publishedAt }) =>
    findAnyMatches(text, [yearFirst, monthFirst, dayFirst, wordsFirst, wordsLast], toReader(publishedAt)),
}
