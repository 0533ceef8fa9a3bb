import type { Page, Rejection } from '@fogline/model'
import type { Settings } from './acquireOptions.ts'
import type { Web } from './web/openWeb.ts'

/** What all that is read in one run shares. */
export interface Run {
  readonly settings: Settings
  readonly web: Web
  /** Locations that were given already: a page that is named twice is read once. */
  readonly seen: Set<string>
}

export type Acquired = Page | Rejection

/** Is it named for the first time in this run? Remembers it. */
export function isNew(location: string, { seen }: Run): boolean {
  const before = seen.size
  return seen.add(location).size > before
}
