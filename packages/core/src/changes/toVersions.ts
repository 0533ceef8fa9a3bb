import type { ArticleReading, Capture, PageVersion } from '@fogline/model'
import { foldText } from './foldText.ts'

/** A capture of a page that gave articles, with them in order of the page. */
export interface ReadCapture {
  readonly capture: Capture
  readonly readings: readonly ArticleReading[]
  readonly statedAt: string | null
}

/** The captures of one location, oldest first: by the time of fetching; for files by what the page states, then by arrival, then by hash. */
export function toReadCaptures(
  captures: readonly Capture[],
  readingsOf: ReadonlyMap<string, readonly ArticleReading[]>,
): readonly ReadCapture[] {
  const read = captures.flatMap((capture): readonly ReadCapture[] => {
    const readings = [...(readingsOf.get(capture.page) ?? [])].sort((a, b) => a.article.index - b.article.index)
    return readings.length === 0 ? [] : [{ capture, readings, statedAt: toStatedAt(readings) }]
  })
  return read.sort(
    (a, b) =>
      compare(moment(a), moment(b)) ||
      a.capture.arrival - b.capture.arrival ||
      compare(a.capture.sha256, b.capture.sha256),
  )
}

/** Captures in a row that hold the same words are one version, however their menus differ. */
export function toVersions(captures: readonly ReadCapture[]): readonly PageVersion[] {
  const versions: PageVersion[] = []
  let last = ''
  for (const { capture, readings, statedAt } of captures) {
    const words = readings.map(({ article }) => foldText(article.text)).join('\n')
    const before = versions.at(-1)
    const seen = { page: capture.page, sha256: capture.sha256, statedAt, articles: readings.map((r) => r.article.id) }
    if (before !== undefined && words === last) {
      versions[versions.length - 1] = { ...before, ...seen, lastSeen: capture.fetchedAt ?? before.lastSeen }
      continue
    }
    const { location, fetchedAt } = capture
    versions.push({ location, number: versions.length + 1, ...seen, firstSeen: fetchedAt, lastSeen: fetchedAt })
    last = words
  }
  return versions
}

function toStatedAt(readings: readonly ArticleReading[]): string | null {
  const stated = readings.flatMap(
    ({ article }) => article.modifiedAt ?? article.publishedTime ?? article.publishedAt ?? [],
  )
  return stated.sort((a, b) => compare(toUtc(a), toUtc(b))).at(-1) ?? null
}

function moment({ capture, statedAt }: ReadCapture): string {
  return toUtc(capture.fetchedAt ?? statedAt ?? '')
}

/** Times of different zones as words that sort by time; a date that no clock knows stays as it is. */
function toUtc(time: string): string {
  const at = Date.parse(time)
  return Number.isNaN(at) ? time : new Date(at).toISOString()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
