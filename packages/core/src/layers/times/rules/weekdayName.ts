import type { Edtf, Rule } from '@fogline/model'
import { addDays, toDay, toWeekday } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import { isAhead } from '../isAhead.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { gap, toWeekdayNumber, weekday } from '../words.ts'

const time = `(?:${gap}(?:early${gap})?(?:morning|afternoon|evening|night|midday|noon|overnight))?`
const pattern = new RegExp(
  `\\b(?:(?<into>[Oo]vernight${gap}(?:into|to)|[Oo]vernight${gap}from${gap}${weekday}${gap}to|[Nn]ight${gap}(?:into|to))${gap}|[Oo]vernight${gap}(?:on${gap})?|[Ee]arly${gap}(?:on${gap})?|[Ll]ate${gap}(?:on${gap})?|(?<which>[Ll]ast|[Tt]his(?:${gap}past|${gap}coming)?|[Nn]ext|[Pp]ast|[Cc]oming)${gap})?(?<day>${weekday})\\b(?!${gap}(?:Times|Night Live|Telegraph|Mirror|Market|School))${time}`,
  'g',
)

/** The nearest day of that name: the day of publication or before it, after it where the words point ahead. */
function toDate(published: Edtf, name: string, ahead: boolean): Edtf {
  const back = (toWeekday(published) - toWeekdayNumber(name) + 7) % 7
  return addDays(published, ahead ? (back === 0 ? 0 : 7 - back) : -back)
}

function read(published: Edtf | null, groups: Readonly<Record<string, string | undefined>>, ahead: boolean): TimeValue {
  if (published === null) return implied(null, null)
  const which = (groups['which'] ?? '').toLowerCase()
  const name = groups['day'] ?? ''
  if (which === 'next' || which.endsWith('coming')) {
    const date = toDate(published, name, true)
    return implied(date === published ? addDays(date, 7) : date, published)
  }
  if (which === 'last' || which.endsWith('past')) {
    const date = toDate(published, name, false)
    return implied(date === published ? addDays(date, -7) : date, published)
  }
  const date = toDate(published, name, ahead)
  return implied(groups['into'] === undefined ? date : `${addDays(date, -1)}/${date}`, published)
}

/** Without a publication day a weekday is found and left without a date. */
export const weekdayName: Rule<TimeInput, TimeValue> = {
  id: 'times/weekday',
  says: 'A day of the week, counted from the publication: the nearest past one, or the next where the words point ahead.',
  examples: [
    {
      text: 'He spoke on Tuesday.',
      finds: [['Tuesday', { date: '2024-10-29', basis: 'implied', anchor: '2024-10-31' }]],
    },
    { text: 'Talks are set to resume on Tuesday.', finds: [['Tuesday', { date: '2024-11-05' }]] },
    { text: 'She said on Monday that it will end.', finds: [['Monday', { date: '2024-10-28' }]] },
    {
      text: 'Shelling went on overnight into Wednesday.',
      finds: [['overnight into Wednesday', { date: '2024-10-29/2024-10-30' }]],
    },
    { text: 'It was hit early Sunday morning.', finds: [['early Sunday morning', { date: '2024-10-27' }]] },
    { text: 'They meet next Thursday.', finds: [['next Thursday', { date: '2024-11-07' }]] },
    { text: 'He wrote in the Sunday Times of sundays past.', finds: [] },
  ],
  find: ({ text, publishedAt }) =>
    findMatches(text, pattern, (groups, match) => read(toDay(publishedAt), groups, isAhead(text, match.index))),
}
