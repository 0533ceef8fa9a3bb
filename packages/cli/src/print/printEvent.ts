import { assertNever } from '@fogline/model'
import type { Watched } from '../steps/watchPages.ts'
import type { Terminal } from '../terminal.ts'
import { plural } from './plural.ts'
import { toClock } from './toClock.ts'

/** One line for each thing that a person wants to know of a watch; a look that brought nothing is not told. */
export function printEvent(event: Watched, now: Date, { print, note, colors }: Terminal): void {
  const at = colors.dim(toClock(now, now))
  const again = 'nextAt' in event ? next(event.nextAt, now) : ''
  switch (event.kind) {
    case 'queued':
    case 'page': {
      const many = event.articles > 1 ? ` (${plural(event.articles, 'article')})` : ''
      const title = event.title === null ? '' : `${event.title} `
      const came = event.isChange ? 'changed' : 'new    '
      return print(`${at} ${event.kind === 'queued' ? 'queued ' : came} ${title}${colors.dim(event.location)}${many}`)
    }
    case 'trouble':
    case 'rejected': {
      const { reason, detail } = event.rejection
      return print(`${at} ${colors.red('✗')}       ${event.location}: ${reason}: ${detail}${again}`)
    }
    case 'looked':
      if (event.fresh > 0) note(`${at} feed    ${event.title ?? event.location}: ${event.fresh} new${again}`)
      return
    case 'source':
      return note(`${at} watches ${event.location}${event.from === null ? '' : `, named by ${event.from}`}`)
    case 'moved':
      return note(`${at} moved   ${event.location} is at ${event.address} now`)
    case 'rest':
      if (event.read > 0) note(`${at} ${plural(event.read, 'page')} read; the picture is new${next(event.until, now)}`)
      return
    default:
      return assertNever(event)
  }
}

function next(time: string | null, now: Date): string {
  return time === null ? '' : `; next ${toClock(new Date(time), now)}`
}
