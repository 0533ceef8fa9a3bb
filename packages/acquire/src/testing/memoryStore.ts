import type { FetchedPage, Page, Rejection, WatchState } from '@fogline/model'
import { sha256 } from '@fogline/model'
import type { PageOutcome } from '../watch/watchEvent.ts'
import type { WatchStore } from '../watch/watchStore.ts'

/** A ledger of a test: pages are the words they hold, and what a watch knows is kept as it would be on disk. */
export interface MemoryStore extends WatchStore {
  readonly states: Map<string, WatchState>
  readonly pages: (FetchedPage & { readonly words: string })[]
  readonly read: (found: Page | Rejection) => Promise<PageOutcome>
}

/** Words between « and » are the article; a page without them has none. */
export function createMemoryStore(): MemoryStore {
  const states = new Map<string, WatchState>()
  const pages: (FetchedPage & { readonly words: string })[] = []
  return {
    states,
    pages,
    watchStates: async () => [...states.values()],
    putWatchStates: async (given) => {
      for (const state of given) states.set(state.location, JSON.parse(JSON.stringify(state)))
    },
    fetchedPages: async () => pages,
    read: async (found) => {
      if ('kind' in found) return found
      const { location } = found
      const words = /«(.*)»/s.exec(new TextDecoder().decode(found.bytes))?.[1]
      if (words === undefined) return { kind: 'rejection', location, reason: 'no-article', detail: 'no words' }
      const before = pages.findLast((page) => page.location === location)
      if (before?.words === words) return { kind: 'same' }
      pages.push({ location, sha256: sha256(found.bytes), fetchedAt: found.fetchedAt ?? '', words })
      return { kind: 'read', title: null, articles: 1, isChange: before !== undefined }
    },
  }
}
