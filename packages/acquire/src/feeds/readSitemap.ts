import type { Rejection } from '@fogline/model'
import { bareHead, type EntryDraft } from './entryDraft.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { readElements } from './readElements.ts'
import { type Piece, splitEntries } from './splitEntries.ts'
import { toBreak } from './toBreak.ts'
import { type Around, toEntry, toFeed } from './toEntry.ts'

function toDraft(xml: string): EntryDraft {
  const found = readElements(xml)
  const value = (path: string): string | null => found.get(path) ?? null
  return {
    base: null,
    link: value('url/loc'),
    id: null,
    title: value('url/news/title'),
    authors: [],
    published: value('url/news/publication_date'),
    modified: value('url/lastmod'),
    language: value('url/news/publication/language'),
    sections: [],
    outlet: value('url/news/publication/name'),
    source: null,
    content: null,
  }
}

function* readEntries(pieces: Iterable<Piece>, around: Around): Generator<FeedEntry | Rejection> {
  let read = 0
  for (const piece of pieces) {
    if (piece.kind === 'entry') yield toEntry(toDraft(piece.text), ++read, around)
    if (piece.kind === 'break') yield toBreak(around.address, piece, read)
  }
}

/** A sitemap as a feed: each `url` with its time, and what the news extension says of it. */
export function readSitemap(chunks: Iterable<string>, address: string): Feed {
  const around: Around = { address, head: bareHead, bases: [], from: 'sitemap' }
  return toFeed('sitemap', around, readEntries(splitEntries(chunks, 'url'), around))
}
