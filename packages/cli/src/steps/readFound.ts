import type { Ledger } from '@fogline/ledger'
import { type Page, type Rejection, sha256 } from '@fogline/model'
import { type Read, readerVersion } from './loadReader.ts'

/** What became of one page. `title`: of its first article. */
export type Outcome =
  | { readonly kind: 'known' }
  | { readonly kind: 'read'; readonly articles: number; readonly title: string | null; readonly isChange: boolean }
  | Rejection

/** What reading a page needs. `versions`: `worded` appends a page of the same location only where its words are others. */
export interface ReadingTools {
  readonly ledger: Ledger
  readonly seen: ReadonlySet<string>
  readonly loadReader: () => Promise<Read>
  readonly versions: 'all' | 'worded'
}

/** Reads a page into the ledger where it is not there yet; what it was refused for is kept too. On disk when it returns. */
export async function readFound(found: Page | Rejection, tools: ReadingTools): Promise<Outcome> {
  const { ledger, seen, loadReader, versions } = tools
  if (!('bytes' in found)) {
    await ledger.appendRejection({ ...found, sha256: null }, 'acquire')
    return found
  }
  const { location, fetchedAt } = found
  const hash = sha256(found.bytes)
  const before = versions === 'worded' ? await ledger.textsAt(location, readerVersion) : []
  if (seen.has(`${location}\n${hash}`)) {
    await ledger.appendCapture({ location, sha256: hash, fetchedAt })
    return versions === 'worded' ? toSeen(before, await ledger.textsAt(location, readerVersion)) : { kind: 'known' }
  }
  const read = await loadReader()
  const result = read(found)
  if (result.kind === 'rejection') {
    await ledger.appendRejection({ ...result, sha256: hash }, readerVersion)
    return result
  }
  const texts = result.articles.map(({ article }) => article.textId)
  if (before.length > 0 && isSame(before, texts)) return { kind: 'known' }
  await ledger.append(result)
  const title = result.articles[0]?.article.title ?? null
  return { kind: 'read', articles: texts.length, title, isChange: before.length > 0 }
}

/** A page that was there before is a change where other words stood in its place meanwhile. */
function toSeen(before: readonly string[], now: readonly string[]): Outcome {
  if (isSame(before, now)) return { kind: 'known' }
  return { kind: 'read', articles: now.length, title: null, isChange: true }
}

function isSame(before: readonly string[], now: readonly string[]): boolean {
  return before.join() === now.join()
}
