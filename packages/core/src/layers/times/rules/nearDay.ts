import type { Edtf, Rule } from '@fogline/model'
import { addDays, toDay } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied } from '../timeValue.ts'

const pattern =
  /\b(?:the day before yesterday|the day after tomorrow|(?<!(?:\d|two|three|four|five|a|one) )day (?:before yesterday|after tomorrow)|yesterday|today(?!['’]s (?:world|youth|Russia))|tomorrow|tonight|overnight|last night|this (?:morning|afternoon|evening)|earlier (?:today|yesterday)|later today|late yesterday|early today)\b(?: (?:morning|afternoon|evening|night)\b)?/gi

function toDate(words: string, day: Edtf): Edtf {
  if (words.includes('before yesterday')) return addDays(day, -2)
  if (words.includes('after tomorrow')) return addDays(day, 2)
  if (words.includes('yesterday') || words.includes('last night')) return addDays(day, -1)
  if (words.includes('tomorrow')) return addDays(day, 1)
  return words.includes('overnight') ? `${addDays(day, -1)}/${day}` : day
}

/** "overnight" is the night before the article: it began on one day and ended on the next, so both are given. */
export const nearDay: Rule<TimeInput, ReturnType<typeof implied>> = {
  id: 'times/near-day',
  says: 'Today, yesterday, tonight, overnight and their like, counted from the day of publication.',
  examples: [
    { text: 'Drones came overnight.', finds: [['overnight', { date: '2024-10-30/2024-10-31', basis: 'implied' }]] },
    { text: 'Yesterday morning it rained.', finds: [['Yesterday morning', { date: '2024-10-30' }]] },
    { text: 'They vote tomorrow.', finds: [['tomorrow', { date: '2024-11-01' }]] },
    { text: 'He became famous over one night and lives for the day.', finds: [] },
  ],
  find: ({ text, publishedAt }) => {
    const day = toDay(publishedAt)
    return findMatches(text, pattern, (_, [words]) =>
      implied(day === null ? null : toDate(words.toLowerCase(), day), publishedAt),
    )
  },
}
