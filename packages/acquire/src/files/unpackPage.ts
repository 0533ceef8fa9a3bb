import type { Page, Rejection } from '@fogline/model'
import type { Settings } from '../acquireOptions.ts'

/** The pages inside of what was fetched or read: a PDF as HTML, the members of an archive; HTML and plain text as they are. */
export async function* unpackPage(page: Page, _settings: Settings): AsyncGenerator<Page | Rejection> {
  yield page
}
