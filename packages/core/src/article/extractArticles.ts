import {
  type Article,
  hashId,
  type Page,
  type PageRecord,
  type Rejection,
  type RejectionReason,
  sha256,
} from '@fogline/model'
import { clipDrafts } from './clipDrafts.ts'
import { feedSource } from './credits/feedSource.ts'
import { decodeText } from './decodeText.ts'
import type { Drafts } from './draft.ts'
import { extractHtml } from './html/extractHtml.ts'
import { isBinary } from './isBinary.ts'
import { isHtml } from './isHtml.ts'
import { toTextMetadata } from './metadata/toTextMetadata.ts'
import { extractText } from './text/extractText.ts'
import { toArticle } from './toArticle.ts'
import { toForm } from './toForm.ts'

/** Past this a page is no news page; the largest of 700 real ones has 4 MB. */
const maxBytes = 64 * 1024 * 1024

/** A page's articles and what was cut from it. */
export interface Extraction {
  readonly kind: 'extraction'
  readonly page: PageRecord
  readonly articles: readonly Article[]
}

/** Page to articles, each with title, dek, section, body; or the reason why there is none. Never throws, whatever the bytes. */
export function extractArticles(page: Page): Extraction | Rejection {
  const { location, bytes, contentType, fetchedAt } = page
  const reject = (reason: RejectionReason, detail: string): Rejection => ({
    kind: 'rejection',
    location,
    reason,
    detail,
  })
  if (bytes.length === 0) return reject('empty', 'the page has no bytes')
  if (bytes.length > maxBytes) return reject('too-large', `${bytes.length} bytes; the limit is ${maxBytes}`)
  if (isBinary(bytes)) return reject('not-text', 'the bytes are not text')
  const text = decodeText(bytes, contentType)
  if (text.trim() === '') return reject('empty', 'the page shows no text')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i.test(text)) {
    return reject('unsupported', 'a feed or a list of addresses, not a page')
  }
  const { drafts, removals } = clipDrafts(isHtml(page, text) ? extractHtml(text, location, page) : readText(text, page))
  if (drafts.length === 0) return reject('no-article', 'no paragraph of prose')
  const hash = sha256(bytes)
  const id = hashId([location, hash])
  const articles = drafts.map((draft, index) => {
    const credits = [...draft.credits, ...feedSource(page, draft.outlet)]
    return toArticle({ ...draft, form: toForm(draft, [location]), credits }, { page: id, index })
  })
  return { kind: 'extraction', page: { id, location, sha256: hash, contentType, fetchedAt, removals }, articles }
}

function readText(text: string, page: Page): Drafts {
  const { drafts, removals } = extractText(text)
  return { drafts: drafts.map((draft) => toTextMetadata(draft, page, drafts.length)), removals }
}
