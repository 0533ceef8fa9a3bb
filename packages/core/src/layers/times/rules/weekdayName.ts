import type { Edtf, Rule } from '@fogline/model'
import { addDays, toDay, toWeek, toWeekday } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import { isAhead, type Tense, tenseAt } from '../isAhead.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { gap, toWeekdayNumber, weekday } from '../words.ts'

const time = `(?:${gap}(?:early${gap})?(?:morning|afternoon|evening|night|midday|noon|overnight))?`
const pattern = new RegExp(
  `\\b(?:(?<into>[Oo]vernight${gap}(?:into|to)|[Oo]vernight${gap}from${gap}${weekday}${gap}to|[Nn]ight${gap}(?:into|to))${gap}|[Oo]vernight${gap}(?:on${gap})?|[Ee]arly${gap}(?:on${gap})?|[Ll]ate${gap}(?:on${gap})?|(?<which>[Ll]ast|[Pp]revious|[Tt]his(?:${gap}past|${gap}coming)?|[Nn]ext|[Pp]ast|(?:[Uu]p)?[Cc]oming)${gap})?(?<day>${weekday}|(?<=\\bon${gap})(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\.?(?=${gap}(?:at|morning|afternoon|evening|night)\\b|[,.;]|$))(?!\\p{L})(?!${gap}(?:Times|Night Live|Telegraph|Mirror|Market|School))${time}`,
  'gu',
)

/** The nearest day of that name: the day of publication or before it, after it where the words point ahead. */
function toDate(published: Edtf, name: string, ahead: boolean): Edtf {
  const back = (toWeekday(published) - toWeekdayNumber(name) + 7) % 7
  return addDays(published, ahead ? (back === 0 ? 0 : 7 - back) : -back)
}

/** "next Friday" is that of the next week; "this Friday" the coming one, unless its verb is past. */
function toNamed(published: Edtf, which: string, name: string, tense: Tense): Edtf | null {
  const [back, ahead] = [toDate(published, name, false), toDate(published, name, true)]
  if (which === 'next') return addDays(toWeek(published).slice(0, 10), 7 + ((toWeekdayNumber(name) + 6) % 7))
  if (which.endsWith('coming')) return ahead === published ? addDays(ahead, 7) : ahead
  if (which === 'last' || which === 'previous' || which.endsWith('past'))
    return back === published ? addDays(back, -7) : back
  return which === 'this' ? (tense === 'past' ? back : ahead) : null
}

function read(
  published: Edtf | null,
  groups: Readonly<Record<string, string | undefined>>,
  told: { readonly ahead: boolean; readonly tense: Tense },
): TimeValue {
  if (published === null) return implied(null, null)
  const name = groups['day'] ?? ''
  const named = toNamed(published, (groups['which'] ?? '').toLowerCase(), name, told.tense)
  if (named !== null) return implied(named, published)
  const date = toDate(published, name, told.ahead)
  return implied(groups['into'] === undefined ? date : `${addDays(date, -1)}/${date}`, published)
}

/** "called a meeting for Sunday": what a day is set for lies ahead; "for Sunday's attack" does not. */
function isSetFor(text: string, at: number, length: number): boolean {
  return /\bfor $/.test(text.slice(0, at)) && !/^['’]/.test(text.slice(at + length))
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
    { text: 'Talks open this Saturday.', finds: [['this Saturday', { date: '2024-11-02' }]] },
    { text: 'The mill burned this Monday.', finds: [['this Monday', { date: '2024-10-28' }]] },
    { text: 'She called a meeting for Sunday.', finds: [['Sunday', { date: '2024-11-03' }]] },
    { text: 'Gates open on Sat at 9 a.m.', finds: [['Sat', undefined]] },
    { text: 'They meet next Thursday.', finds: [['next Thursday', { date: '2024-11-07' }]] },
    { text: 'He wrote in the Sunday Times of sundays past.', finds: [] },
  ],
  find: (input) =>
    findMatches(input.text, pattern, (groups, match) =>
      read(toDay(input.publishedAt), groups, {
        ahead: isAhead(input, match.index) || isSetFor(input.text, match.index, match[0].length),
        tense: tenseAt(input, match.index + match[0].length - 1),
      }),
    ),
}
