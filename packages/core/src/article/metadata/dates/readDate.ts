import { findDates } from './findDates.ts'
import { toEdtf } from './toEdtf.ts'
import type { DateOrder, WrittenDate } from './writtenDate.ts'

/** The date that a value made for machines holds: ISO 8601, RFC 2822, seconds of the epoch, 20310303, or the same words as in a line. */
export function readDate(value: string, order: DateOrder): WrittenDate | null {
  const text = value.trim()
  if (text.length > 200) return null
  return fromEpoch(text) ?? fromCompact(text) ?? findDates(text, order)[0] ?? null
}

function fromEpoch(text: string): WrittenDate | null {
  if (!/^1[0-9]{9}(?:\d{3})?$/.test(text)) return null
  const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, 'Z')
  return { start: 0, end: text.length, text, day: time.slice(0, 10), time, other: null }
}

function fromCompact(text: string): WrittenDate | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:[T-]?(\d\d):?(\d\d)(?::?(\d\d))?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text)
  if (!found) return null
  const day = toEdtf(Number(found[1]), Number(found[2]), Number(found[3]))
  if (day === null) return null
  const [hour, minute, second, offset] = found.slice(4)
  const zone = offset?.replace(/(\d\d)(\d\d)$/, '$1:$2') ?? ''
  const time = hour === undefined ? null : `${day}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
  return { start: 0, end: text.length, text, day, time, other: null }
}
