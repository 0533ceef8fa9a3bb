import type { Scan } from '../scan.ts'

const title =
  /^live\b(?: updates?| blog| ticker)?\s*[:|–—-]|\b(?:live updates?|live ?blog|live ?ticker|news ?blog|as it happened|minute by minute|en direct|minuto a minuto|en vivo|en directo|diretta|ao vivo|canlı)\b|(?:онлайн|наживо)/i
const names =
  /(?:^|[\s_-])(?:live-?(?:blog|ticker|feed|update|entry|entries|post|coverage|reporting)s?|liveticker|newsticker|ticker-?(?:entry|item|post)s?)(?:$|[\s_-])/i

/** Does the page call itself a live page: in its data, its title, or the names of what holds its prose? */
export function isLive(scan: Scan): boolean {
  if (scan.json.some((script) => script.includes('LiveBlogPosting'))) return true
  const headline = scan.blocks.find(({ tag }) => tag === 'h1')?.text ?? ''
  if (title.test(scan.title ?? '') || title.test(headline)) return true
  return scan.blocks.filter((block) => block.zone === null && names.test(block.names)).length >= 3
}
