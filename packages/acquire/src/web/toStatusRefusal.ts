import { reject } from '../reject.ts'
import type { Refusal } from './answer.ts'
import { toRetryAfter } from './toRetryAfter.ts'

const lasting = new Set([400, 401, 402, 403, 405, 406, 410, 414, 451, 501, 505])

function toAdvice(status: number, retryAfter: number | null): string {
  if (status === 429 || status === 503) {
    const when = retryAfter === null ? 'later' : `in ${Math.ceil(retryAfter / 1000)} seconds`
    return `it asks to come again ${when}`
  }
  if (status === 410) return 'the page was taken away for good; look for a copy in an archive'
  if (status === 404) return 'the page is not there; check the address or look for a copy in an archive'
  if (status === 401 || status === 403 || status === 451)
    return 'it does not let us in; save the page from a browser and read the file'
  if (status >= 500) return 'the server has a fault; try again later'
  return 'open it in a browser to see why'
}

/** A server's refusal, by its number, with what to do. A page that is not there may yet come: some are announced too early. */
export function toStatusRefusal(
  location: string,
  { status, retryAfter, now }: { readonly status: number; readonly retryAfter: string | null; readonly now: number },
): Refusal {
  const wait = toRetryAfter(retryAfter, now)
  return {
    kind: 'refusal',
    rejection: reject(location, 'unreachable', `the server answers ${status}: ${toAdvice(status, wait)}`),
    status,
    retryAfter: wait,
    mayPass: !lasting.has(status),
  }
}
