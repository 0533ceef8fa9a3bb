import { textLayers } from '../outside/textLayers.ts'
import type { ReadTime } from './holdsTime.ts'
import type { MeantimeDocument, Timex } from './readMeantime.ts'
import { isDurationRead, type ReadLength } from './scoreDurations.ts'
import { isDate, isSame, scoreTimes } from './scoreTimes.ts'

/** A document with what was read in it. */
export interface ReadDocument extends MeantimeDocument {
  readonly found: readonly ReadTime[]
  readonly figures: readonly ReadLength[]
}

/** Reads each document with the day that it states as its own. */
export async function readDocuments(documents: readonly MeantimeDocument[]): Promise<readonly ReadDocument[]> {
  const read: ReadDocument[] = []
  for (const document of documents) {
    const { layers } = await textLayers(document.text, { publishedAt: document.publishedAt })
    const { ownDay } = document
    const found = layers.times.filter(({ start, end }) => ownDay === null || start >= ownDay.end || ownDay.start >= end)
    read.push({ ...document, found, figures: layers.figures })
  }
  return read
}

/** Rows of the table: dates and times of day, then durations, which are figures to us. */
export function toRows(documents: readonly ReadDocument[]): readonly Readonly<Record<string, string | number>>[] {
  if (documents.length === 0) return []
  const dates = scoreTimes(documents.map(({ times, found }) => ({ truth: times, found })))
  const lengths = documents.flatMap(({ times, figures }) =>
    times.filter(({ type }) => type === 'DURATION').map((timex) => isDurationRead(timex, figures)),
  )
  const hold = lengths.filter(Boolean).length
  const share = lengths.length === 0 ? 0 : Math.round((hold / lengths.length) * 1000) / 1000
  return [
    { measure: 'MEANTIME dates', ...dates },
    { measure: 'MEANTIME durations, as figures', cases: lengths.length, hold, share },
  ]
}

/** What of a document was missed, read otherwise, or read too much: a line for each. */
export function explainDocument({ name, text, publishedAt, times, found }: ReadDocument): readonly string[] {
  const overlaps = (a: Timex, b: ReadTime): boolean => a.start < b.end && b.start < a.end
  const words = ({ start, end }: ReadTime | Timex): string => `“${text.slice(start, end)}”`
  const wrong = times.filter(isDate).flatMap((timex) => {
    const reads = found.filter((time) => overlaps(timex, time))
    if (reads.some(({ value }) => isSame(timex.value, value))) return []
    const read = reads.map((time) => `${words(time)} ${time.value ?? 'no date'}`).join('; ')
    return [`${name} (${publishedAt ?? 'no date'}): ${words(timex)} ${timex.value} read as ${read || 'nothing'}`]
  })
  const extra = found.filter((time) => time.value !== null && !times.some((timex) => overlaps(timex, time)))
  return [...wrong, ...extra.map((time) => `${name}: too much ${words(time)} ${time.value ?? ''}`)]
}
