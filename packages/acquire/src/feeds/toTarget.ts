import type { Rejection } from '@fogline/model'
import { isWebAddress } from '../isWebAddress.ts'
import { reject } from '../reject.ts'
import { toFileBeside } from './toFileBeside.ts'

/** Where a link of a feed leads: to a page of the web, whatever the place on it, or, for a feed in a file, to a file beside it. */
export function toTarget(link: string, container: string): string | Rejection {
  if (isWebAddress(container) || /^https?:/i.test(link)) return link.replace(/#.*$/, '')
  const beside = toFileBeside(container, link)
  return (
    beside ??
    reject(link, 'forbidden-address', `the feed ${container} links out of its own folder; name the file yourself`)
  )
}
