/**
 * A link of a feed made absolute by the bases around it (xml:base, outermost first) and the feed's own address; as written
 * where the feed is a file and no base is an address of the web.
 */
export function resolveLink(link: string, address: string, bases: readonly string[]): string {
  const start = URL.canParse(address) && /^https?:/i.test(address) ? address : undefined
  const base = bases.reduce<string | undefined>(
    (outer, inner) => (URL.canParse(inner, outer) ? new URL(inner, outer).href : outer),
    start,
  )
  return URL.canParse(link, base) && base !== undefined ? new URL(link, base).href : link.trim()
}
