import type { Applied, Edtf } from '@fogline/model'
import { addDays, addMonths, addYears } from './calendar.ts'
import type { TimeInput } from './timeInput.ts'
import type { TimeValue } from './timeValue.ts'

type Time = Applied<TimeValue>
type Side = 'since' | 'until' | 'after' | 'before'

const the = '(?: the)?(?: year)? $'
const leads: readonly (readonly [Side, RegExp])[] = [
  [
    'since',
    new RegExp(
      `\\b(?:(?:ever )?since|(?:starting|beginning)(?: from| on| in)?|effective(?: from)?|on or after|no earlier than)${the}`,
      'i',
    ),
  ],
  [
    'until',
    new RegExp(
      `\\b(?:(?:up )?(?:until|till|through)|by|(?:no|not) later than|on or (?:before|earlier than)|before or (?:on|in|by)|ending(?: with| on| in))${the}`,
      'i',
    ),
  ],
  ['after', new RegExp(`\\b(?:after(?: or equal to)?|later than|greater than)${the}`, 'i')],
  ['before', new RegExp(`\\b(?:before|prior to|earlier than|sooner than)${the}`, 'i')],
]
const tails: readonly (readonly [Side, RegExp])[] = [
  ['since', /^ (?:or|and) (?:later|greater|onwards?|beyond)\b|^ onwards?\b|^ (?:or|and) after(?=[.,;!?)]|$)/i],
  ['until', /^ (?:or|and) earlier\b|^ (?:or|and) before(?=[.,;!?)]|$)/i],
]
/** These words bind what follows as a whole: in "after the 2014 vote" the year belongs to the vote. */
const narrow = /^(?:by|after|before|prior to|starting|beginning|effective|later than)/i

/** Is the time itself what its preposition governs, and not a word of a longer phrase? */
function isGoverned({ tokens, start, text }: TimeInput, { span }: Time): boolean {
  const behind = text.slice(span.end)
  if (/^['’]s?\b/.test(behind) || /^-\p{L}/u.test(behind)) return false
  const inside = tokens.flatMap((token, at) =>
    token.start - start < span.end && span.start < token.end - start ? [at] : [],
  )
  if (inside.length === 0)
    return /^(?:$|[.,;:!?)]| (?:and|or|in|to|at|on|but|they|he|she|it|we|the|as|with|by)\b)/.test(behind)
  return inside.every((at) => {
    const head = tokens[at]?.head ?? null
    const end = head === null ? -1 : (tokens[head]?.end ?? 0) - start
    const isName = /^(?:compound|nummod|amod|nmod|appos|flat|obl:npmod)/.test(tokens[at]?.relation ?? '')
    return head === null || end <= span.end || !isName
  })
}

/** Behind a whole month or year, or before it; a day may itself be partly meant, so it stays. */
function beside(date: Edtf, steps: 1 | -1): Edtf {
  if (/^\d{4}$/.test(date)) return addYears(date, steps)
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(date)) return addMonths(date, steps)
  return date
}

function open(date: Edtf, side: Side): Edtf {
  const [from = '', till = from] = date.split('/')
  if (side === 'since') return `${from}/..`
  if (side === 'until') return `../${till}`
  const isRange = till !== from
  if (side === 'after') return `${isRange ? addDays(till, 1) : beside(till, 1)}/..`
  return `../${isRange ? addDays(from, -1) : beside(from, -1)}`
}

/** "since July" and "2012 or later" are open at the end, "until 2026" and "by Friday" at the beginning; the word is part of the expression. */
export function openEnds(input: TimeInput, times: readonly Time[]): readonly Time[] {
  return times.map((time) => {
    const { span, value } = time
    const { date } = value
    if (
      date === null ||
      date.includes('..') ||
      (date.includes('/') && !/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date))
    )
      return time
    const behind = input.text.slice(span.end, span.end + 20)
    for (const [side, pattern] of tails) {
      const match = pattern.exec(behind)
      if (match !== null)
        return {
          ...time,
          span: { ...span, end: span.end + match[0].length },
          value: { ...value, date: open(date, side) },
        }
    }
    const before = input.text.slice(Math.max(0, span.start - 40), span.start)
    for (const [side, pattern] of leads) {
      const match = pattern.exec(before)
      if (match === null || (narrow.test(match[0]) && !isGoverned(input, time))) continue
      return {
        ...time,
        span: { ...span, start: span.start - match[0].length },
        value: { ...value, date: open(date, side) },
      }
    }
    return time
  })
}

/** Does a word before a time open it towards the present? Then it lies behind: "since July". */
export function isSince(text: string, at: number): boolean {
  return /\bsince(?: the)? $/i.test(text.slice(0, at))
}
