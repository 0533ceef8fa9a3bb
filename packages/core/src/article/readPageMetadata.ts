import type { MetadataValue, Page } from '@fogline/model'
import { decodeText } from './decodeText.ts'
import { scanHtml } from './html/scanHtml.ts'
import { readMetadata } from './metadata/readMetadata.ts'
import { toDraftMetadata } from './metadata/toDraftMetadata.ts'

/** What an HTML page states of itself and where, whether or not it holds an article. */
export function readPageMetadata(page: Page): { readonly metadata: readonly MetadataValue[] } {
  const metadata = readMetadata(scanHtml(decodeText(page.bytes, page.contentType)), page)
  return { metadata: toDraftMetadata(metadata, { dek: null, author: null, publishedAt: null }).metadata }
}
