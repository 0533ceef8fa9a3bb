import { createRequire } from 'node:module'
import { productToken } from './toUserAgent.ts'

/** The library says in its types that it has a default export, and in its code that it is the function itself. */
const robotsParser = createRequire(import.meta.url)('robots-parser') as typeof import('robots-parser').default

/** What one host's robots.txt says to us. `delay`: milliseconds that it wants between two requests. */
export interface Robots {
  readonly allows: (url: URL) => boolean
  readonly delay: number
}

/** A site that wants more than this between requests gets this: else one page of it would hold a whole round up. */
const longestDelay = 30_000

/** Lines and addresses of more characters than these are no rules that people write: they are made to be slow to match. */
const [longestLine, longestPath] = [500, 2000]

/** The rules for our name, else for all; anything that is no rule is passed over, so that a page of HTML forbids nothing. */
export function parseRobots(origin: string, text: string): Robots {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length <= longestLine)
  const rules = robotsParser(`${origin}/robots.txt`, lines.map((line) => line.replace(/\*{2,}/g, '*')).join('\n'))
  const seconds = rules.getCrawlDelay(productToken) ?? 0
  return {
    allows: (url) => {
      const path = `${url.pathname}${url.search}`.slice(0, longestPath)
      return rules.isAllowed(`${origin}${path}`, productToken) !== false
    },
    delay: seconds > 0 ? Math.min(seconds * 1000, longestDelay) : 0,
  }
}
