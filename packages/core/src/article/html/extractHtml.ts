import type { ArticleForm, Credit, Removal } from '@fogline/model'
import type { Draft, Drafts } from '../draft.ts'
import { type CleanBody, cleanBody } from './cleanBody.ts'
import { findDek } from './findDek.ts'
import { fold } from './fold.ts'
import { findParts } from './parts/findParts.ts'
import type { Part } from './parts/part.ts'
import { placeBlocks, wordsOf } from './placeBlocks.ts'
import { readMain } from './readMain.ts'
import { type Metadata, readMetadata } from './readMetadata.ts'
import { readProse } from './readProse.ts'
import type { Scan, ScanBlock } from './scan.ts'
import { scanHtml } from './scanHtml.ts'
import { toAddressDay } from './toAddressDay.ts'
import { toRemovals } from './toRemovals.ts'

/** The articles of an HTML page and every other visible block as a removal. Plain text comes out: nothing of a page is run. */
export function extractHtml(html: string, location: string): Drafts {
  const scanned = scanHtml(html)
  const metadata = readMetadata(scanned)
  const { scan, parts } = findParts(scanned, { published: metadata.publishedAt, modified: null })
  const found =
    parts.length > 0 ? parts.map((part) => toPart(part, metadata)) : [toSingle({ html, location }, scan, metadata)]
  const full = found.filter(({ draft }) => draft.body.some(({ kind }) => kind !== 'heading'))
  const canonical = toCanonical(metadata, location)
  const drafts = full.map(({ draft }) => ({ ...draft, credits: [...draft.credits, ...canonical] }))
  return {
    drafts,
    removals: toRemovals(
      scan.blocks,
      drafts,
      full.map(({ cuts }) => cuts),
    ),
  }
}

interface FoundDraft {
  readonly draft: Draft
  readonly cuts: ReadonlyMap<string, Pick<Removal, 'reason' | 'by'>>
}

function toSingle(
  page: { readonly html: string; readonly location: string },
  scan: Scan,
  metadata: Metadata,
): FoundDraft {
  const main = readMain(page.html, scan)
  const found = main === null || wordsOf(main) < 40 ? longer(main ?? [], readProse(scan)) : main
  const blocks = placeBlocks(found, scan.blocks)
  const { title, description } = metadata
  const dek = findDek(scan.blocks, { title, description, body: blocks })
  const clean = cleanBody(blocks, [title, dek, metadata.section])
  return {
    draft: {
      ...toDraft(metadata, { title, dek }, clean),
      ...above(scan, clean, metadata),
      addressDay: toAddressDay([page.location, metadata.canonical]),
    },
    cuts: clean.cuts,
  }
}

/** One of several articles of a page: title, author and day are its own, or unknown; outlet and language are the page's. */
function toPart(part: Part, metadata: Metadata): FoundDraft {
  const { kind, blocks, stamps, day, time } = part
  const title = kind === 'lead' ? (metadata.title ?? part.title) : part.title
  const paragraphs = blocks.filter(({ tag }) => tag === 'p')
  const dek = kind === 'entry' ? null : findDek(blocks, { title, description: null, body: paragraphs })
  const clean = cleanBody(
    blocks.filter(({ zone }) => zone === null),
    [title, dek, metadata.section],
  )
  const type = kind === 'entry' ? 'LiveBlogPosting' : null
  const publishedAt = day?.basis === 'stated' ? day.value : null
  const own = kind === 'lead' ? metadata : { ...metadata, type, author: null, publishedAt }
  const counted = day?.basis === 'implied' ? day.value : null
  const entryTime = { reason: 'When an entry was set.', by: 'article/entry-time' }
  return {
    draft: { ...toDraft(own, { title, dek }, clean), publishedTime: time, addressDay: counted },
    cuts: new Map([...stamps.map((text) => [text, entryTime] as const), ...clean.cuts]),
  }
}

function toDraft(metadata: Metadata, { title, dek }: Pick<Draft, 'title' | 'dek'>, clean: CleanBody): Draft {
  const { section, outlet, language } = metadata
  return {
    title,
    dek,
    section,
    outlet,
    language,
    author: metadata.author ?? clean.author,
    publishedAt: metadata.publishedAt ?? clean.publishedAt,
    addressDay: null,
    publishedTime: null,
    modifiedAt: null,
    canonical: metadata.canonical,
    metadata: [],
    form: toStatedForm(metadata.type),
    body: clean.body,
    credits: clean.credits,
  }
}

/** Day and author from lines above the body, where head and body state none. */
function above(scan: Scan, clean: CleanBody, metadata: Metadata): Pick<Draft, 'publishedAt' | 'author'> {
  const first = clean.body[0]?.text
  const until = scan.blocks.findIndex(({ text }) => text === first)
  const lines = cleanBody(
    scan.blocks.slice(0, Math.max(0, until)).filter(({ zone }) => zone === null || zone === 'header'),
    [],
  )
  return {
    publishedAt: metadata.publishedAt ?? lines.publishedAt ?? clean.publishedAt,
    author: metadata.author ?? lines.author ?? clean.author,
  }
}

function toStatedForm(type: string | null): ArticleForm | null {
  if (type === 'OpinionNewsArticle') return 'opinion'
  return type === 'LiveBlogPosting' ? 'live' : null
}

function toCanonical({ canonical, outlet }: Metadata, location: string): readonly Credit[] {
  if (canonical === null || !URL.canParse(canonical) || !/^https?:/.test(location) || !URL.canParse(location)) return []
  const [theirs, ours] = [canonical, location].map((address) => new URL(address).hostname.replace(/^www\./, ''))
  if (theirs === undefined || theirs === ours || fold(theirs) === fold(outlet ?? '')) return []
  return [{ kind: 'canonical', outlet: theirs, text: canonical, by: 'article/canonical' }]
}

function longer(a: readonly ScanBlock[], b: readonly ScanBlock[]): readonly ScanBlock[] {
  return wordsOf(b) > wordsOf(a) ? b : a
}
