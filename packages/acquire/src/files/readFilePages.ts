import type { Page, Rejection } from '@fogline/model'
import type { Settings } from '../acquireOptions.ts'
import { readPageFile } from './readPageFile.ts'
import { unpackPage } from './unpackPage.ts'

/** Every page that one file holds: a page is one, an archive, a mail or a file of records holds many. */
export async function* readFilePages(path: string, settings: Settings): AsyncGenerator<Page | Rejection> {
  const page = await readPageFile(path, settings.maxBytes)
  if ('bytes' in page) yield* unpackPage(page, settings)
  else yield page
}
