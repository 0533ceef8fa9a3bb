import type { Page } from '@fogline/model'
import type { Settings } from '../acquireOptions.ts'
import { once } from '../archives/once.ts'
import { looksGzipped } from '../unpack.ts'
import type { Found } from './input.ts'
import { kindOf, readInput } from './readInput.ts'

/** The pages inside of what was fetched: a PDF as HTML, the members of an archive; HTML and plain text as they are. */
export async function* unpackPage(page: Page, settings: Settings): AsyncGenerator<Found> {
  const kind = kindOf(page.bytes.subarray(0, 4096), page)
  if (!looksGzipped(page.bytes) && (kind === null || kind === 'page')) return yield page
  const { location, contentType, fetchedAt, context = null } = page
  yield* readInput(
    { location, contentType, fetchedAt, context, depth: 0, path: null, bytes: once(page.bytes) },
    settings,
  )
}
