import type { Applied, Edtf } from '@fogline/model'
import type { TimeValue } from './timeValue.ts'

type Time = Applied<TimeValue>

const between = /^(?: ?[-–—] ?|,? (?:to|through|until|till|up to|and) (?:the )?)$/
const opens = /\b(?:from|between)(?: the)? $/i
const since = /\b(?:ever )?since(?: the)? $/i
const until = /\b(?:up )?(?:until|till|through)(?: the)? $/i

/** The year that only one end states belongs to both: "March to May 2024". */
function withYearOf(date: Edtf, other: Edtf): Edtf {
  return date.startsWith('XXXX') && /^\d{4}-/.test(other) ? other.slice(0, 4) + date.slice(4) : date
}

function isPoint(date: Edtf | null): date is Edtf {
  return date !== null && !date.includes('/')
}

function join(a: Time, b: Time, start: number): Time | null {
  const [from, till] = [a.value.date, b.value.date]
  if (!isPoint(from) || !isPoint(till)) return null
  const date = `${withYearOf(from, till)}/${till}`
  const basis = a.value.basis === 'implied' || b.value.basis === 'implied' ? 'implied' : 'stated'
  const anchor = a.value.anchor ?? b.value.anchor
  return { span: { start, end: b.span.end }, value: { date, basis, anchor }, by: a.by }
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

/** "since July" is open at its end, "until 2026" at its beginning; the word is part of the expression. */
export function openEnds(text: string, times: readonly Time[]): readonly Time[] {
  return times.map((time) => {
    const words = text.slice(0, time.span.start)
    const [after, before] = [since.exec(words), until.exec(words)]
    const { date } = time.value
    if (date === null || !isPoint(date.replace(/^[^/]*\/(?=[^/]+$)/, ''))) return time
    const [from = '', till = from] = date.split('/')
    if (after !== null)
      return { ...time, span: { ...time.span, start: after.index }, value: { ...time.value, date: `${from}/..` } }
    if (before !== null)
      return { ...time, span: { ...time.span, start: before.index }, value: { ...time.value, date: `../${till}` } }
    return time
  })
}
