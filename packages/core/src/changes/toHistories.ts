import { type ArticleReading, type Capture, hashId, type PageHistory } from '@fogline/model'
import type { Comparison } from './comparison.ts'
import { findChanges } from './findChanges.ts'
import { toLineages } from './toLineages.ts'
import { type ReadCapture, toReadCaptures, toVersions } from './toVersions.ts'

/** What the captures of pages tell: the histories, and which statements go on or are no longer made. */
export interface Histories extends Omit<Comparison, 'changes'> {
  readonly histories: readonly PageHistory[]
}

/** The history of each location that more than one page was taken from. Sorted by id. */
export function toHistories(captures: readonly Capture[], readings: readonly ArticleReading[]): Histories {
  const readingsOf = groupBy(readings, ({ article }) => article.page)
  const found = [...groupBy(captures, ({ location }) => location)]
    .map(([location, all]) => ({ location, read: toReadCaptures(all, readingsOf) }))
    .filter(({ read }) => new Set(read.map(({ capture }) => capture.page)).size > 1)
    .map(({ location, read }) => toHistory(location, read))
  return {
    histories: found.map(({ history }) => history).sort((a, b) => (a.id < b.id ? -1 : 1)),
    kept: found.flatMap(({ kept }) => kept),
    gone: found.flatMap(({ gone }) => gone),
  }
}

function toHistory(
  location: string,
  read: readonly ReadCapture[],
): Omit<Comparison, 'changes'> & { readonly history: PageHistory } {
  const versions = toVersions(read)
  const readingsOf = new Map(read.map(({ capture, readings }) => [capture.page, readings]))
  const withReadings = versions.map((version) => ({ version, readings: readingsOf.get(version.page) ?? [] }))
  const found = withReadings.flatMap((version, at) => {
    const before = withReadings[at - 1]
    return before === undefined ? [] : [findChanges(before, version)]
  })
  const history: PageHistory = {
    kind: 'history',
    id: hashId(['history', location]),
    location,
    versions,
    lineages: toLineages(read),
    changes: found.map(({ change }) => change),
  }
  return { history, kept: found.flatMap(({ kept }) => kept), gone: found.flatMap(({ gone }) => gone) }
}

function groupBy<Item>(items: readonly Item[], toKey: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(toKey(item))
    if (group === undefined) groups.set(toKey(item), [item])
    else group.push(item)
  }
  return groups
}
