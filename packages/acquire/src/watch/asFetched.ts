import type { FetchedPage, WatchState } from '@fogline/model'
import { afterPage } from './afterAnswer.ts'

/**
 * A page that is there already counts as visited when it was fetched: one that was appended before a run was killed, or read by
 * hand, is not asked for twice.
 */
export function asFetched(state: WatchState, fetched: FetchedPage | undefined, revisit: boolean): WatchState {
  if (state.kind !== 'page' || state.nextAt === null || fetched === undefined) return state
  const now = Date.parse(fetched.fetchedAt)
  if (state.lastAt !== null && now <= Date.parse(state.lastAt)) return state
  const unknown = { kind: 'not-modified', validators: { etag: null, lastModified: null }, freshFor: null } as const
  return { ...afterPage(state, { ...unknown, movedTo: null }, { now, revisit }), sha256: fetched.sha256 }
}
