import type { Edtf, Found, Rule } from '@fogline/model'
import { toDay } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import { tenseAt } from '../isAhead.ts'
import { type Length, length, shift, toLength } from '../length.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { toSpan } from '../toPeriod.ts'
import { gap } from '../words.ts'

const about = `(?:(?:about|around|roughly|some|another|just|as little as|exactly)${gap})?`
const half = `half${gap}an?${gap}hour`
const fromNow = new RegExp(
  `\\b(?:in${gap})?${about}(?<length>${length})(?:${gap}(?:from${gap}now|hence|in${gap}the${gap}future)\\b|['’]s?${gap}time\\b)`,
  'gi',
)
const inLength = new RegExp(
  `\\b(?<word>in|within|after)${gap}${about}(?<length>${length}|${half})(?!${gap}(?:of|from|before|after|since|ago|later|earlier|prior|to|old|and${gap}a${gap}half)\\b)`,
  'gi',
)
const told = new RegExp(
  `${gap}(?:first|last|only|[a-z]+est|most|least|time|ever|once|twice|[a-z]+th|second|third)\\b[^,;]*$`,
  'i',
)

function toDate(published: Edtf | null, word: string, found: Length | null): TimeValue {
  if (found === null) return implied(null, null)
  if (word === 'within') return implied(toSpan(published, found, 'from'), published)
  if (found.unit === 'hour')
    return implied(found.days < 1 ? toDay(published) : shift(published, { ...found, unit: 'day' }, 1), published)
  return implied(shift(published, found, 1), published)
}

/** "took the town in two days" is how long it lasted: the words count from now only where their verb is not past. */
function isFromNow(input: TimeInput, { span }: Found<TimeValue>, word: string): boolean {
  const before = input.text.slice(Math.max(0, span.start - 40), span.start)
  if (told.test(before)) return false
  // A quotation that ends here: the verb beyond it is of saying.
  if (/^,?["”]/.test(input.text.slice(span.end))) return true
  const tense = tenseAt(input, span.end - 1)
  if (tense === 'ahead') return true
  return (
    tense === null && (word !== 'after' || /^\s*$/.test(before)) && !/\b(?:has|have|had|was|were|'ve)\b/i.test(before)
  )
}

export const ahead: Rule<TimeInput, TimeValue> = {
  id: 'times/ahead',
  says: 'So many days, weeks, months or years after the publication, or within them.',
  examples: [
    {
      text: 'They will leave in five days.',
      finds: [['in five days', { date: '2024-11-05', basis: 'implied', anchor: '2024-10-31' }]],
    },
    { text: 'The port is expected to open in three months.', finds: [['in three months', { date: '2025-01' }]] },
    { text: 'Two weeks from now the truce ends.', finds: [['Two weeks from now', { date: '2024-11-11/2024-11-17' }]] },
    {
      text: 'The dam will be mended within ten days.',
      finds: [['within ten days', { date: '2024-10-31/2024-11-10' }]],
    },
    { text: 'It will be voted on within a few weeks.', finds: [['within a few weeks', { date: null }]] },
    { text: 'They took Vesmar in two days; it was the third raid in two weeks.', finds: [] },
    { text: 'Within two weeks they had lost the bridge, and shelling went on in six months of talks.', finds: [] },
  ],
  find: (input) => [
    ...findMatches(input.text, fromNow, ({ length: words = '' }) => toDate(input.publishedAt, 'in', toLength(words))),
    ...findMatches(input.text, inLength, ({ word = '', length: words = '' }, match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      const found = /^half/i.test(words) ? toLength('30 minutes') : toLength(words)
      const value = toDate(input.publishedAt, word.toLowerCase(), found)
      return isFromNow(input, { span, value }, word.toLowerCase()) ? value : null
    }),
  ],
}
