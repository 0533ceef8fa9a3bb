import type { parseFeed } from 'feedsmith'

type Parsed = ReturnType<typeof parseFeed>

function ofAtom(links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): string | null {
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate')
  return link?.href ?? null
}

function linksOf(parsed: Parsed): readonly (string | null)[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(
        ({ link, guid }) =>
          link ?? (guid?.isPermaLink === false || !/^https?:/.test(guid?.value ?? '') ? null : (guid?.value ?? null)),
      )
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ links }) => ofAtom(links))
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link }) => link ?? null)
    default:
      return (parsed.feed.items ?? []).map((item) => item.url ?? item.external_url ?? null)
  }
}

function decode(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /encoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes)
    throw error
  }
}

/** The link of each entry of a feed (RSS, Atom, RDF, JSON Feed), null where it gives none; or null where it is no feed. */
export async function toFeedLinks(bytes: Uint8Array): Promise<readonly (string | null)[] | null> {
  const feedsmith = await import('feedsmith')
  try {
    return linksOf(feedsmith.parseFeed(decode(bytes)))
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

const feedRoot = /^[^<]*(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i

/** Do the bytes begin as a feed does? Pages are asked first by their content type, which often only says "xml". */
export function looksLikeFeed(bytes: Uint8Array, contentType: string | null): boolean {
  if (contentType !== null && /feed\+json|rss\+xml|atom\+xml|rdf\+xml/i.test(contentType)) return true
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000))
  return feedRoot.test(start) || (start.trimStart().startsWith('{') && start.includes('jsonfeed.org/version'))
}
