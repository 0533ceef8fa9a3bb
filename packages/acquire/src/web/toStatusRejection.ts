import type { Rejection } from '@fogline/model'
import { reject } from '../reject.ts'

function toAdvice(status: number, retryAfter: string | null): string {
  if (status === 429 || status === 503) {
    const when =
      retryAfter === null ? 'later' : /^\d+$/.test(retryAfter) ? `in ${retryAfter} seconds` : `after ${retryAfter}`
    return `it asks to come again ${when}`
  }
  if (status === 404 || status === 410)
    return 'the page is not there; check the address or look for a copy in an archive'
  if (status === 401 || status === 403 || status === 451)
    return 'it does not let us in; save the page from a browser and read the file'
  if (status >= 500) return 'the server has a fault; try again later'
  return 'open it in a browser to see why'
}

/** A server's refusal, by its number, with what to do. */
export function toStatusRejection(location: string, status: number, retryAfter: string | null): Rejection {
  return reject(location, 'unreachable', `the server answers ${status}: ${toAdvice(status, retryAfter)}`)
}
