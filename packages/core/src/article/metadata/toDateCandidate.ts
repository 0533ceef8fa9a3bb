import type { MetadataField, MetadataPlace } from '@fogline/model'
import type { Candidate, Source } from './candidate.ts'
import { readDate } from './dates/readDate.ts'
import type { DateOrder } from './dates/writtenDate.ts'

/** A stated date as a candidate; empty where the words hold none. */
export function toDateCandidate(
  of: { readonly field: MetadataField; readonly place: MetadataPlace; readonly source: Source },
  text: string | null | undefined,
  order: DateOrder,
): readonly Candidate[] {
  if (text === null || text === undefined) return []
  const date = readDate(text, order)
  if (date === null) return []
  const { day, time, other } = date
  return [{ ...of, text: text.trim().slice(0, 120), value: day, time, other }]
}
