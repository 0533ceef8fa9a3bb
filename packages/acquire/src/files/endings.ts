/** How a file is read. */
export type FileKind = 'page' | 'markdown' | 'mhtml' | 'mail' | 'mailbox' | 'pdf' | 'warc' | 'zip' | 'records'

const kinds = new Map<string, FileKind>([
  ['.txt', 'page'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mhtml', 'mhtml'],
  ['.mht', 'mhtml'],
  ['.eml', 'mail'],
  ['.mbox', 'mailbox'],
  ['.pdf', 'pdf'],
  ['.warc', 'warc'],
  ['.wacz', 'zip'],
  ['.zip', 'zip'],
  ['.jsonl', 'records'],
  ['.ndjson', 'records'],
  ['.json', 'records'],
])

const contentTypes = new Map([
  ['.txt', 'text/plain'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
])

/** Read where named, never picked up within a folder: most such files are no articles. */
const onlyNamed = /\.json(?:\.gz)?$/i

const feedEnding = /\.(xml|rss|atom|rdf|opml)(?:\.gz)?$/i

/** The endings of files that hold pages, as messages and help list them. */
export const pageEndings = '.txt .html .htm .xhtml .md .mhtml .eml .mbox .pdf .warc .wacz .zip .jsonl'

/** What is said where a file has another ending. */
export const knownEndings = `${pageEndings} .json, these with .gz, and feeds (.xml .rss .atom .rdf .opml)`

/** A name's ending in small letters, without a .gz after it. */
export function toEnding(path: string): string {
  return (/(\.[a-z0-9]+)(?:\.gz)?$/i.exec(path)?.[1] ?? '').toLowerCase()
}

/** How a file is read by its name, or null where the name promises nothing that is read. */
export function toKind(path: string): FileKind | null {
  return kinds.get(toEnding(path)) ?? null
}

/** The content type that the name of a page promises, or null where it promises none. */
export function toContentType(path: string): string | null {
  return contentTypes.get(toEnding(path)) ?? null
}

/** Is it picked up within a folder or an archive? */
export function isListed(path: string): boolean {
  return toKind(path) !== null && !onlyNamed.test(path)
}

/** Is it a feed by its name? */
export function isFeedFile(path: string): boolean {
  return feedEnding.test(path)
}
