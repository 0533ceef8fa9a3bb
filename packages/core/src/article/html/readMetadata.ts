import { cleanLine } from '../cleanLine.ts'
import { fold } from './fold.ts'
import { readJsonLd } from './readJsonLd.ts'
import type { Scan, ScanBlock } from './scan.ts'
import { toStatedDay } from './toStatedDay.ts'

/** What the head and the marked parts of a page state about its article. */
export interface Metadata {
  readonly type: string | null
  readonly title: string | null
  readonly description: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly section: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly canonical: string | null
}

const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dcterms.creator',
]
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'parsely-title']
const aboutNames = ['og:description', 'description', 'twitter:description', 'dc.description']
const siteNames = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher']
const sectionNames = ['article:section', 'og:section', 'parsely-section', 'section']

/** Reads structured data first, then OpenGraph and other meta names, then the page itself. */
export function readMetadata(scan: Scan): Metadata {
  const data = readJsonLd(scan.json)
  const meta = (names: readonly string[]): string | null => {
    const values = names.flatMap((name) =>
      scan.metas.filter((one) => one.name === name).map(({ content }) => cleanLine(content)),
    )
    return values.find((value) => value !== '' && !/^https?:/.test(value)) ?? null
  }
  const outlet = data?.publisher ?? meta(siteNames)
  return {
    type: data?.type ?? null,
    title: toTitle([data?.headline ?? null, meta(titleNames), scan.title], scan.blocks, outlet),
    description: plain(data?.description ?? null) ?? meta(aboutNames),
    author: toAuthor(data?.author ?? meta(authorNames) ?? scan.author),
    outlet: plain(outlet),
    section: plain(data?.section ?? null) ?? meta(sectionNames),
    publishedAt: toStatedDay(data?.published ?? null, scan),
    language: data?.language ?? scan.language,
    canonical: scan.links.find(({ rel }) => rel === 'canonical')?.href ?? null,
  }
}

/** The first-level heading that the head also names; else what the head names, without the name of the site. */
function toTitle(
  stated: readonly (string | null)[],
  blocks: readonly ScanBlock[],
  outlet: string | null,
): string | null {
  const titles = stated.flatMap((title) => plain(title) ?? [])
  const headings = blocks.filter(
    ({ tag, zone }) => (tag === 'h1' || tag === 'h2') && zone !== 'aside' && zone !== 'footer',
  )
  const named = headings.find(({ text }) => text.length > 8 && titles.some((title) => fold(title).includes(fold(text))))
  const first = headings.filter(({ tag, zone }) => tag === 'h1' && zone === null)
  const [only] = first
  if (named) return named.text
  if (titles.length === 0) return only?.text ?? null
  if (first.length === 1 && only && only.text.split(' ').length > 3) return only.text
  return withoutSite(titles[0] ?? '', outlet)
}

function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—-]\s+|\s+»\s+/)
  const last = parts.at(-1) ?? ''
  const site = parts.length > 1 && (fold(last) === fold(outlet ?? '') || last.split(' ').length <= 3)
  return site && (parts[0]?.length ?? 0) > 15
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—»-]\s*$/, '')
    : title
}

function toAuthor(author: string | null): string | null {
  const name = plain(author)?.replace(/^by:?\s+/i, '') ?? null
  return name === null || name.length > 120 || /^(?:admin|staff|editor|unknown)$/i.test(name) ? null : name
}

function plain(text: string | null): string | null {
  if (text === null) return null
  const signs: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    '#39': "'",
    '#039': "'",
    apos: "'",
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    '#8217': '’',
    '#8216': '‘',
    '#8220': '“',
    '#8221': '”',
    '#8211': '–',
    '#8212': '—',
  }
  const words = cleanLine(
    text
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(#?\w+);/g, (whole, name: string) => signs[name.toLowerCase()] ?? toSign(name) ?? whole),
  )
  return words === '' ? null : words
}

function toSign(reference: string): string | null {
  const code = /^#(\d{2,6})$/.exec(reference)?.[1]
  return code === undefined || Number(code) > 0xffff ? null : String.fromCharCode(Number(code))
}
