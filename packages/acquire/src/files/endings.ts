const contentTypes = new Map([
  ['.txt', 'text/plain'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
])

const feedEnding = /\.(xml|rss|atom|rdf)$/i

/** What is said where a file has another ending. */
export const knownEndings = '.txt .html .htm .xhtml, these with .gz, and feeds (.xml .rss .atom .rdf)'

/** The content type that a file's name promises, or null where the name is not that of a page. */
export function toContentType(path: string): string | null {
  const ending = /(\.[a-z]+)(?:\.gz)?$/i.exec(path)?.[1]
  return contentTypes.get(ending?.toLowerCase() ?? '') ?? null
}

/** Is it a feed by its name? */
export function isFeedFile(path: string): boolean {
  return feedEnding.test(path)
}
