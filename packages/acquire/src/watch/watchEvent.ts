import type { Page, Rejection } from '@fogline/model'
import type { AcquireOptions } from '../acquireOptions.ts'
import type { WatchStore } from './watchStore.ts'

/** What became of a page that was handed on: read (`isChange`: its location had other words before), as it was, or no article. */
export type PageOutcome =
  | { readonly kind: 'read'; readonly title: string | null; readonly articles: number; readonly isChange: boolean }
  | { readonly kind: 'same' }
  | Rejection

/**
 * What a watch is given. Each page, and each that is given up, is handed to `read` first; its state is kept only when that is
 * done.
 */
export interface WatchTools {
  readonly store: WatchStore
  readonly read: (found: Page | Rejection) => Promise<PageOutcome>
  readonly options: AcquireOptions
  /** Ends when nothing more is due; no address is asked for twice. */
  readonly once: boolean
  /** Looks at pages again for edits. */
  readonly revisit: boolean
  /** Milliseconds between two looks at a source; null for the rhythm of each. */
  readonly interval: number | null
}

/** One thing that happened. `nextAt`: when the address is asked for again, null for never. */
export type WatchEvent =
  /** A source that is watched from now on; `from`: what led to it. */
  | { readonly kind: 'source'; readonly location: string; readonly from: string | null }
  /** A source was looked at and led to so many new pages. */
  | (Happened & { readonly kind: 'looked'; readonly title: string | null; readonly fresh: number })
  | (Happened & Omit<PageOutcome & { kind: 'read' }, 'kind'> & { readonly kind: 'page' })
  /** It came and holds no article, or cannot be had and will not be asked for again. */
  | (Happened & { readonly kind: 'rejected'; readonly rejection: Rejection })
  /** It cannot be had now. */
  | (Happened & { readonly kind: 'trouble'; readonly rejection: Rejection; readonly failures: number })
  | { readonly kind: 'moved'; readonly location: string; readonly address: string }
  /** Nothing is due until then; so many pages were read since the last rest. */
  | { readonly kind: 'rest'; readonly until: string | null; readonly read: number }

interface Happened {
  readonly location: string
  readonly nextAt: string | null
}
