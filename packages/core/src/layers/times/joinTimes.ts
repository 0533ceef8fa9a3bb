import type { Applied, Edtf } from '@fogline/model'
import { addDays, addYears } from './calendar.ts'
import type { TimeValue } from './timeValue.ts'

type Time = Applied<TimeValue>

const between =
  /^(?:,? (?:at )?\d\d?:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)?(?: ?[-–—] ?|,? (?:to|through|until|till|up to|and) (?:the )?)$/i
const opens = /\b(?:from|between)(?: the)? $/i

/** The year that only one end states belongs to both, or to the year beside it where the ends would stand the wrong way round. */
function withYearOf(from: Edtf, till: Edtf): readonly [Edtf, Edtf] {
  const isLater = from.slice(5).localeCompare(till.slice(5)) > 0
  if (from.startsWith('XXXX') && /^\d{4}-/.test(till))
    return [(isLater ? addYears(till, -1) : till.slice(0, 4)) + from.slice(4), till]
  if (till.startsWith('XXXX') && /^\d{4}-/.test(from))
    return [from, (isLater ? addYears(from, 1) : from.slice(0, 4)) + till.slice(4)]
  return [from, till]
}

function isPoint(date: Edtf | null): date is Edtf {
  return date !== null && !date.includes('/')
}

/** "from next Monday to Friday": the weekday that ends a range is the first one behind its beginning. */
function behind(from: Edtf, till: Edtf, by: string): Edtf {
  if (by !== 'times/weekday' || !/^\d{4}-\d\d-\d\d$/.test(from)) return till
  let day = till
  for (let count = 0; count < 3 && day.localeCompare(from) < 0; count += 1) day = addDays(day, 7)
  return day
}

function join(a: Time, b: Time, start: number): Time | null {
  if (!isPoint(a.value.date) || !isPoint(b.value.date)) return null
  const [from, end] = withYearOf(a.value.date, b.value.date)
  const till = behind(from, end, b.by)
  if (!from.includes('X') && !till.includes('X') && till.length === from.length && till.localeCompare(from) < 0)
    return null
  const basis = a.value.basis === 'implied' || b.value.basis === 'implied' ? 'implied' : 'stated'
  const anchor = a.value.anchor ?? b.value.anchor
  return { span: { start, end: b.span.end }, value: { date: `${from}/${till}`, basis, anchor }, by: a.by }
}

function isRange(words: string, link: string): boolean {
  if (/and/.test(link)) return /\bbetween(?: the)? $/i.test(words)
  return /[-–—]/.test(link) || /to|through|until|till/.test(link)
}

/** Two times beside each other that are the ends of one range: "from March to May 2024", "between Monday and Friday". */
export function joinRanges(text: string, times: readonly Time[]): readonly Time[] {
  const joined: Time[] = []
  for (const time of times) {
    const last = joined.at(-1)
    const link = last === undefined ? '' : text.slice(last.span.end, time.span.start)
    const words = last === undefined ? '' : text.slice(0, last.span.start)
    const start = last === undefined ? 0 : last.span.start - (opens.exec(words)?.[0].length ?? 0)
    const range = last !== undefined && between.test(link) && isRange(words, link) ? join(last, time, start) : null
    if (range === null) joined.push(time)
    else joined[joined.length - 1] = range
  }
  return joined
}
