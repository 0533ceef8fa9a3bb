import type { WatchState } from '@fogline/model'

/** An address that nobody has asked for yet, due at once. */
export function newState(location: string, kind: WatchState['kind'], now: number): WatchState {
  const at = toIso(now)
  return {
    location,
    kind,
    form: kind === 'page' ? 'page' : 'unknown',
    address: location,
    from: null,
    title: null,
    context: null,
    updated: null,
    addedAt: at,
    nextAt: at,
    firstAt: null,
    lastAt: null,
    visits: 0,
    failures: 0,
    trouble: null,
    etag: null,
    lastModified: null,
    sha256: null,
    interval: null,
    entries: 0,
  }
}

/** Milliseconds since 1970 as ISO 8601 in UTC. */
export function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
