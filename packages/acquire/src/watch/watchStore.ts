import type { FetchedPage, WatchState } from '@fogline/model'

/** Where a watch keeps what it knows; `openLedger` of @fogline/ledger gives one. */
export interface WatchStore {
  readonly watchStates: () => Promise<readonly WatchState[]>
  /** All or none, on disk when it returns. */
  readonly putWatchStates: (states: readonly WatchState[]) => Promise<void>
  /** The pages that are there already: they are not asked for again before their next visit. */
  readonly fetchedPages: () => Promise<readonly FetchedPage[]>
}
