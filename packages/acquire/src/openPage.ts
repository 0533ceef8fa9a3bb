import type { Page } from '@fogline/model'
import type { Settings } from './acquireOptions.ts'
import { unpackPage } from './files/unpackPage.ts'
import { reject } from './reject.ts'
import type { Acquired } from './run.ts'

/** The pages of what was fetched and is no feed; XML may be as large as a feed only where it is one. */
export async function* openPage(page: Page, settings: Settings): AsyncGenerator<Acquired> {
  const { location, bytes } = page
  if (bytes.length <= settings.maxBytes) return yield* unpackPage(page, settings)
  const detail = `it holds more than ${settings.maxBytes / 1_000_000} MB; save the part you need as a file`
  yield reject(location, 'too-large', detail)
}
