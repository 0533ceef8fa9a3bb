import type { Page } from '@fogline/model'

/** A page of these words, as a test needs it. */
export function makePage(text: string | Uint8Array, location = 'page.txt'): Page {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return { location, bytes, contentType: null, fetchedAt: null }
}
