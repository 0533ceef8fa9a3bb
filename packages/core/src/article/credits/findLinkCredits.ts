import { type Credit, toHost } from '@fogline/model'
import { cleanLine } from '../cleanLine.ts'
import { siteOf } from './siteOf.ts'

/** A block with the links in it. */
interface LinkBlock {
  readonly text: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

/** Words of a link that leads to what the article was made from. */
const original =
  /^(?:(?:read|view|see) )?(?:the )?original(?: (?:article|story|report|post|version|source|text|publication))?(?: (?:here|at|on|in)\b.{0,40})?[.…»→]*$|^(?:source|via|quelle|fuente|fonte|источник|джерело|оригинал|оригінал|kaynak|原文|来源|出典)$|^(?:zum |hier zum )?original(?:artikel|beitrag|text)$|^(?:lire )?(?:l[’']article|l[’']original|article original).{0,20}$|^(?:leer (?:el )?)?(?:artículo|texto) original$/i

/** Words before a link that say the same of the name in it. */
const before =
  /(?:^|[\s(])(?:source|via|quelle|fuente|fonte|источник|джерело|kaynak|(?:originally|first) (?:published|appeared|reported) (?:at|on|in|by)|(?:republished|reprinted|translated|adapted) from|(?:according to|in) an? (?:[\w-]+ ){0,2}(?:report|story|article|investigation) (?:by|in|from|of))\s*:?\s*(?:the )?$/iu

const social =
  /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|t\.me|telegram\.(?:me|org)|youtube\.com|youtu\.be|instagram\.com|tiktok\.com|linkedin\.com|vk\.com|reddit\.com|bsky\.app|google\.[a-z.]+|web\.archive\.org|archive\.(?:is|ph|today)|(?:wikipedia|wikimedia)\.org|unsplash\.com|pexels\.com|pixabay\.com|shutterstock\.com|gettyimages\.[a-z.]+|flickr\.com|giphy\.com)$/

const named = /^\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s+[\p{L}\p{N}.&’'-]+){0,4}$/u

/**
 * The link that says it leads to the original; `own`: the article's own addresses. Links to its own host, to a network or to an
 * archive of pictures lead to none, and an article that leads to several is made from none of them.
 */
export function findLinkCredits(blocks: readonly LinkBlock[], own: readonly (string | null)[]): readonly Credit[] {
  const ours = own.map((address) => siteOf(toHost(address ?? ''))).filter((site) => site !== '')
  const found = new Map<string, Credit>()
  for (const { text, links } of blocks) {
    let at = 0
    for (const link of links) {
      const words = cleanLine(link.text)
      const start = text.indexOf(words, at)
      if (start >= 0) at = start + words.length
      const host = /^https?:/i.test(link.href) ? toHost(link.href) : ''
      if (host === '' || social.test(host) || ours.includes(siteOf(host))) continue
      const lead = text.slice(Math.max(0, start - 80), Math.max(0, start))
      const says = original.test(words) || (start >= 0 && words !== '' && before.test(lead))
      if (says && !found.has(host)) found.set(host, toCredit(words, host, link.href))
    }
  }
  return found.size > 1 ? [] : [...found.values()]
}

function toCredit(words: string, host: string, href: string): Credit {
  const outlet = named.test(words) && !original.test(words) ? words.replace(/^the\s+/i, '') : host
  return { kind: 'link', outlet, text: `${words} → ${href}`, by: 'article/link-to-original' }
}
