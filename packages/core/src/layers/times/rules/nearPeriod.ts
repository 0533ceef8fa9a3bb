import type { Edtf, Rule } from '@fogline/model'
import { addDays, toDay } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { toPeriod, type Unit } from '../toPeriod.ts'

const pattern =
  /\b(?:(?:earlier|later|late|early|so far|sometime) |(?:the )?(?:end|start|beginning|middle|rest|course) of )?(?:the )?(?<which>last|this|next|the previous|previous|the current|current|coming|upcoming|past(?= quarter))(?: (?:past|coming))? (?:calendar |financial |fiscal )?(?<unit>work(?:ing )?week|week|fortnight|month|quarter|year|decade)\b(?!-|['’]s? (?:old|end)| old|end| of\b)/gi
const leading = /\b(?<unit>year|month|week)[- ]to[- ]date\b/gi
const second =
  /\b(?:the )?(?<unit>week|month|year) (?<side>after|before) (?:the )?(?:next|last)\b(?!-| (?:week|month|year|\w+day|spring|summer|autumn|winter)\b)/gi
const own = /\b(?:at |by |since )?the (?:very )?(?:beginning|start|end|middle) of the (?<unit>year|month)\b/gi

/** Monday to Friday. */
function toWorkdays(week: Edtf): Edtf {
  return `${week.slice(0, 10)}/${addDays(week.slice(0, 10), 4)}`
}

/** From the first day of the year, month or week to the publication. */
function toDate(published: Edtf | null, unit: string): Edtf | null {
  const [day, whole] = [toDay(published), toPeriod(published, unit as Unit, 0)]
  if (day === null || whole === null) return null
  return `${unit === 'year' ? `${whole}-01-01` : unit === 'month' ? `${whole}-01` : whole.slice(0, 10)}/${day}`
}

/** "the previous year" counts from what was told before, not from the publication: it has no date. */
export const nearPeriod: Rule<TimeInput, TimeValue> = {
  id: 'times/near-period',
  says: 'Last, this or next week, month, quarter and year, counted from the publication.',
  examples: [
    { text: 'He resigned last week.', finds: [['last week', { date: '2024-10-21/2024-10-27', basis: 'implied' }]] },
    { text: 'It was agreed earlier this month.', finds: [['earlier this month', { date: '2024-10' }]] },
    { text: 'Elections come next year.', finds: [['next year', { date: '2025' }]] },
    { text: 'Exports fell last quarter.', finds: [['last quarter', { date: '2024-35' }]] },
    { text: 'They vote the week after next.', finds: [['the week after next', { date: '2024-11-11/2024-11-17' }]] },
    { text: 'By the end of this year it was gone.', finds: [['the end of this year', { date: '2024' }]] },
    { text: 'It had doubled on the previous year.', finds: [['the previous year', { date: null }]] },
    { text: 'The last week-long strike; last year-old model; this weekend; the last week of talks.', finds: [] },
  ],
  find: ({ text, publishedAt }) => {
    const count = (unit: string, steps: number): TimeValue => {
      const name = unit.toLowerCase()
      const whole = toPeriod(publishedAt, name.replace(/^work(?:ing )?/, '') as Unit, steps)
      return implied(whole !== null && name.startsWith('work') ? toWorkdays(whole) : whole, publishedAt)
    }
    return [
      ...findMatches(text, leading, ({ unit = '' }) => implied(toDate(publishedAt, unit.toLowerCase()), publishedAt)),
      ...findMatches(text, own, ({ unit = '' }) => count(unit, 0)),
      ...findMatches(text, second, ({ unit = '', side = '' }, [words]) => {
        const isAfter = side.toLowerCase() === 'after'
        return isAfter === /next$/i.test(words) ? count(unit, isAfter ? 2 : -2) : null
      }),
      ...findMatches(text, pattern, ({ which = '', unit = '' }, [words]) => {
        const word = which.toLowerCase()
        if (/^the previous /i.test(words) && unit.toLowerCase() !== 'quarter') return implied(null, null)
        const steps = /last|previous|past/.test(word) ? -1 : /next|coming/.test(word) ? 1 : 0
        return count(unit, steps)
      }),
    ]
  },
}
