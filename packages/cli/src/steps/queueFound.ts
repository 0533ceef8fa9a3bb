import type { Ledger, Queue } from '@fogline/ledger'
import { type Page, type Rejection, sha256 } from '@fogline/model'
import { keepRead, type Outcome } from './keepRead.ts'
import { readerVersion } from './loadReader.ts'
import { toPageTask } from './putPages.ts'

/** Where a page that is watched goes, until it is asked to end. */
export interface QueueFound {
  readonly ledger: Ledger
  readonly queue: Queue
  readonly signal: AbortSignal
}

/**
 * Hands a page to the workers where its words are others than those that the ledger has from there. Its articles are cut here,
 * which takes milliseconds: what it says is worked out by whoever takes it. On the queue, or in the ledger, when it returns.
 */
export async function queueFound(found: Page | Rejection, { ledger, queue, signal }: QueueFound): Promise<Outcome> {
  const keeping = { ledger, versions: 'worded' } as const
  if (!('bytes' in found)) return keepRead({ found, result: null }, keeping)
  const { location, bytes } = found
  if (await ledger.hasPage(location, sha256(bytes), readerVersion)) return keepRead({ found, result: null }, keeping)
  const { extractArticles } = await import('@fogline/core')
  const extraction = extractArticles(found)
  if (extraction.kind === 'rejection') return keepRead({ found, result: extraction }, keeping)
  const before = await ledger.textsAt(location, readerVersion)
  if (before.length > 0 && before.join() === extraction.articles.map(({ textId }) => textId).join()) {
    return { kind: 'known' }
  }
  await queue.put([toPageTask(found)], signal)
  const { articles } = extraction
  return { kind: 'read', articles: articles.length, title: articles[0]?.title ?? null, isChange: before.length > 0 }
}
