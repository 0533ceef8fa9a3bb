import type { ArticleForm, Page } from '@fogline/model'
import type { Draft, Drafts } from '../draft.ts'
import { findDek } from '../metadata/findDek.ts'
import { type Metadata, readMetadata } from '../metadata/readMetadata.ts'
import { type DraftMetadata, toDraftMetadata, toPartMetadata } from '../metadata/toDraftMetadata.ts'
import { type CleanBody, type Cuts, cleanBody } from './cleanBody.ts'
import { formAbove } from './formAbove.ts'
import { findMain, type Main } from './main/findMain.ts'
import { originCredits } from './originCredits.ts'
import { findParts } from './parts/findParts.ts'
import type { Part } from './parts/part.ts'
import { readLines } from './readLines.ts'
import type { Scan, ScanBlock } from './scan.ts'
import { scanHtml } from './scanHtml.ts'
import { toRemovals } from './toRemovals.ts'
import { withoutSummary } from './withoutSummary.ts'

/** The articles of an HTML page and every other visible block as a removal. Plain text comes out: nothing of a page is run. */
export function extractHtml(
  html: string,
  location: string,
  brought: Pick<Page, 'fetchedAt' | 'context'> = { fetchedAt: null },
): Drafts {
  const scanned = scanHtml(html)
  const metadata = readMetadata(scanned, { ...brought, location })
  const { published, modified } = metadata
  const day = published.basis === 'stated' ? published.value : null
  const { scan, parts } = findParts(scanned, { published: day, modified: modified.value })
  const found = parts.length > 0 ? parts.map((part) => toPart(part, metadata, scan)) : [toSingle(metadata, scan)]
  const full = found.filter(({ draft }) => draft.body.some(({ kind }) => kind !== 'heading'))
  const places = { location, canonical: metadata.canonical.value, outlet: metadata.outlet.value }
  const drafts = full.map(({ draft, orders }) => ({
    ...draft,
    credits: [...draft.credits, ...originCredits(scan.blocks, orders, places)],
  }))
  return {
    drafts,
    removals: toRemovals(scan.blocks, full),
  }
}

/** Blocks above the body among which a line may state its author and day. */
const nearby = 40

const longestDek = 400

interface FoundDraft {
  readonly draft: Draft
  /** Places on the page of the blocks of its body. */
  readonly orders: readonly number[]
  readonly cuts: Cuts
}

function toSingle(metadata: Metadata, scan: Scan): FoundDraft {
  const { nodes, blocks } = scan
  const { description, section } = metadata
  const title = metadata.title.value
  const main = findMain(scan, title)
  const stated = findDek(blocks, { title, description, body: [...main.lead, ...main.blocks] })
  const { dek, body } = withLead(main, stated)
  const whole = cleanBody(body, { nodes, title, apart: [title, dek, section.value] })
  const clean = withoutSummary(whole, title === null ? [] : [metadata.outlet.value, metadata.published.value])
  const start = clean.body[0]?.order ?? 0
  const above = readLines(
    blocks.slice(Math.max(0, start - nearby), start).filter(({ zone }) => zone === null || zone === 'header'),
  )
  const author = above.author ?? clean.author
  const publishedAt = above.publishedAt ?? clean.publishedAt
  return {
    draft: {
      ...toDraft(toDraftMetadata(metadata, { dek, author, publishedAt }), metadata.type, clean),
      form: toStatedForm(metadata.type) ?? formAbove(blocks, title),
    },
    orders: clean.body.map(({ order }) => order),
    cuts: new Map([...main.cuts, ...clean.cuts]),
  }
}

/** A paragraph alone between the headline and the text sums it up, where the page marks no other; else it begins the text. */
function withLead({ lead, blocks }: Main, stated: string | null): { dek: string | null; body: readonly ScanBlock[] } {
  const [only] = lead
  if (stated !== null || lead.length !== 1 || only === undefined || only.text.length > longestDek)
    return { dek: stated, body: [...lead, ...blocks] }
  return { dek: only.text, body: blocks }
}

/** One of several articles of a page: title, author and day are its own, or unknown; outlet and language are the page's. */
function toPart(part: Part, metadata: Metadata, { nodes }: Scan): FoundDraft {
  const { kind, blocks, stamps } = part
  const title = kind === 'lead' ? (metadata.title.value ?? part.title) : part.title
  const paragraphs = blocks.filter(({ tag }) => tag === 'p')
  const dek = kind === 'entry' ? null : findDek(blocks, { title, description: null, body: paragraphs })
  const clean = cleanBody(
    blocks.filter(({ zone }) => zone === null),
    { nodes, title, apart: [title, dek, metadata.section.value] },
  )
  const entryTime = { reason: 'When an entry was set.', by: 'article/entry-time' }
  const type = kind === 'lead' ? metadata.type : kind === 'entry' ? 'LiveBlogPosting' : null
  return {
    draft: toDraft(stateOf(part, metadata, { dek, title, author: clean.author, day: clean.publishedAt }), type, clean),
    orders: clean.body.map(({ order }) => order),
    cuts: new Map([...stamps.map((order) => [order, entryTime] as const), ...clean.cuts]),
  }
}

interface PartLines {
  readonly title: string | null
  readonly dek: string | null
  readonly author: string | null
  readonly day: string | null
}

function stateOf({ kind, day, time }: Part, metadata: Metadata, lines: PartLines): DraftMetadata {
  const { title, dek, author } = lines
  const publishedAt = day?.value ?? lines.day
  const basis = day?.basis ?? 'stated'
  if (kind !== 'lead') return toPartMetadata(metadata, { title, dek, author, publishedAt, basis, time })
  const stated = basis === 'stated' ? publishedAt : null
  return { ...toDraftMetadata(metadata, { dek, author, publishedAt: stated }), title }
}

function toDraft(stated: DraftMetadata, type: string | null, clean: CleanBody): Draft {
  const body = clean.body.map(({ kind, text }) => ({ kind, text }))
  return { ...stated, form: toStatedForm(type), body, credits: clean.credits }
}

function toStatedForm(type: string | null): ArticleForm | null {
  if (type === 'OpinionNewsArticle') return 'opinion'
  return type === 'LiveBlogPosting' ? 'live' : null
}
