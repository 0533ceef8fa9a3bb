import type { Rejection } from '@fogline/model'
import { readFileBytes } from '../files/readFileBytes.ts'
import { reject } from '../reject.ts'
import { toFileBeside } from './fileLink.ts'
import { toFeedLinks } from './toFeedLinks.ts'

const webAddress = /^https?:/i

/** What to read for a local feed: files beside it and pages of the web, in the order of the feed. */
export async function readFeedFile(path: string, maxBytes: number): Promise<readonly (string | Rejection)[]> {
  const bytes = await readFileBytes(path, maxBytes)
  if ('kind' in bytes) return [bytes]
  const links = await toFeedLinks(bytes)
  if (links === null)
    return [reject(path, 'unreadable', 'it is no feed that can be read (RSS, Atom, RDF or JSON Feed)')]
  if (links.length === 0) return [reject(path, 'empty', 'the feed has no entries')]
  return links.map((link, index) => {
    if (link === null)
      return reject(`${path}#${index + 1}`, 'unsupported', 'this entry of the feed gives no link to a page')
    if (webAddress.test(link)) return link
    const beside = toFileBeside(path, link)
    return (
      beside ??
      reject(link, 'forbidden-address', `the feed ${path} links out of its own folder; name the file yourself`)
    )
  })
}
