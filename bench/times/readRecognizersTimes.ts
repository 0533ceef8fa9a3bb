import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Answer, TimeCase, WantedTime } from './timeCase.ts'

const files = ['DateParser', 'DatePeriodParser', 'HolidayParser', 'MergedParser', 'DateTimeModel']

const days = z.record(z.string(), z.string().nullish()).nullish()
const candidate = z.looseObject({
  type: z.string().nullish(),
  value: z.string().nullish(),
  start: z.string().nullish(),
  end: z.string().nullish(),
})
const listed = z.looseObject({ values: z.array(candidate).nullish(), PastResolution: days, FutureResolution: days })
const result = z.object({
  Text: z.string(),
  Start: z.number(),
  End: z.number().nullish(),
  Length: z.number().nullish(),
  Type: z.string().nullish(),
  TypeName: z.string().nullish(),
  Value: listed.nullish(),
  Resolution: listed.nullish(),
})
const cases = z.array(
  z.object({
    Input: z.string(),
    Context: z.object({ ReferenceDateTime: z.string().nullish() }).nullish(),
    Results: z.array(result),
  }),
)

type Result = z.infer<typeof result>

/** Recognizers' cases of dates and ranges of dates; a text that several of its files hold with one reference date is read once. */
export function readRecognizersTimes(folder: string): readonly TimeCase[] {
  const read = files.flatMap((name) => {
    const path = join(folder, `${name}.json`)
    if (!existsSync(path)) return []
    return cases.parse(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))).map(toCase)
  })
  return [...new Map(read.map((one) => [`${one.reference ?? ''} ${one.text}`, one])).values()]
}

function toCase({ Input: text, Context, Results }: z.infer<typeof cases>[number]): TimeCase {
  const reference = Context?.ReferenceDateTime?.slice(0, 10) ?? null
  const wanted = Results.filter((found) => isDate(found)).map(toWanted)
  const asked = wanted.filter(({ answers }) => answers.length > 0)
  const unclear =
    Results.length === 0 || (asked.length > 0 && asked.length === wanted.length)
      ? null
      : 'no date asked for (an hour, a duration, a rhythm, or not resolved)'
  return { set: 'Recognizers', text, reference, wanted: asked, isSilent: Results.length === 0, unclear }
}

function isDate({ Type, TypeName }: Result): boolean {
  return /^(?:datetimeV2\.)?(?:date|daterange|datetime|datetimerange)$/.test(TypeName ?? Type ?? '')
}

function toWanted({ Text, Start, End, Length, Value, Resolution }: Result): WantedTime {
  const end = End === null || End === undefined ? Start + (Length ?? Text.length) : End + 1
  const { values, PastResolution, FutureResolution } = Value ?? Resolution ?? {}
  const candidates = values ?? [PastResolution, FutureResolution].map(toCandidate)
  return { start: Start, end, answers: candidates.flatMap((one) => toAnswer(one) ?? []) }
}

function toCandidate(resolution: z.infer<typeof days>): z.infer<typeof candidate> {
  const { date, dateTime, startDate, startDateTime, endDate, endDateTime } = resolution ?? {}
  return { value: date ?? dateTime, start: startDate ?? startDateTime, end: endDate ?? endDateTime }
}

function toAnswer({ value, start, end }: z.infer<typeof candidate>): Answer | null {
  const [point, from, till] = [value, start, end].map((text) => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0] ?? null)
  if (point !== null && point !== undefined) return { kind: 'point', from: point, till: null }
  if ((from ?? null) === null && (till ?? null) === null) return null
  if (from === till) return { kind: 'point', from: from ?? null, till: null }
  return { kind: 'range', from: from ?? null, till: till ?? null }
}
