import type { Ledger } from '@fogline/ledger'
import { type Rejection, sha256 } from '@fogline/model'
import { readerVersion } from './loadReader.ts'
import type { ReadPage } from './readUnseen.ts'

/** What became of one page. `title`: of its first article. */
export type Outcome =
  | { readonly kind: 'known' }
  | { readonly kind: 'read'; readonly articles: number; readonly title: string | null; readonly isChange: boolean }
  | Rejection

/** Where pages are kept. `versions`: `worded` appends a page of the same location only where its words are others. */
export interface Keeping {
  readonly ledger: Ledger
  readonly versions: 'all' | 'worded'
}

/** Appends what a page says to the ledger where it is not there yet; what it was refused for is kept too. On disk when it returns. */
export async function keepRead({ found, result }: ReadPage, { ledger, versions }: Keeping): Promise<Outcome> {
  if (!('bytes' in found)) {
    await ledger.appendRejection({ ...found, sha256: null }, 'acquire')
    return found
  }
  const { location, fetchedAt } = found
  const hash = sha256(found.bytes)
  const before = versions === 'worded' ? await ledger.textsAt(location, readerVersion) : []
  if (result === null) {
    await ledger.appendCapture({ location, sha256: hash, fetchedAt })
    return versions === 'worded' ? toSeen(before, await ledger.textsAt(location, readerVersion)) : { kind: 'known' }
  }
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
