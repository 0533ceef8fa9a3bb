import type { Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import { bareHead, type Dialect, type EntryDraft, type HeadDraft } from './entryDraft.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { isFeedError } from './isFeedError.ts'
import { type Head, type Piece, splitEntries } from './splitEntries.ts'
import { toBreak } from './toBreak.ts'
import { type Around, toEntry, toFeed } from './toEntry.ts'

/** Entries read at once: more are hardly faster, and all of them stand in memory. */
const batchSize = 100
const batchLength = 500_000

interface Reading {
  readonly dialect: Dialect
  readonly opening: string
  readonly closing: string
  readonly around: Around
}

function readPiece(dialect: Dialect, xml: string): ReturnType<Dialect['readPiece']> | null {
  try {
    return dialect.readPiece(xml)
  } catch (error) {
    if (isFeedError(error)) return null
    throw error
  }
}

const nothing: EntryDraft = {
  base: null,
  link: null,
  id: null,
  title: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
  sections: [],
  outlet: null,
  source: null,
  content: null,
}

/** Entries one by one, where one of them spoils the batch. */
function* readSingly(texts: readonly string[], first: number, reading: Reading): Generator<FeedEntry | Rejection> {
  for (const [index, text] of texts.entries()) {
    const position = first + index
    const piece = readPiece(reading.dialect, reading.opening + text + reading.closing)
    if (piece !== null && piece.entries.length <= 1) {
      yield toEntry(piece.entries[0] ?? nothing, position, reading.around)
    } else {
      const location = `${reading.around.address}#${position}`
      yield reject(location, 'unreadable', 'this entry of the feed is no well-formed XML; the others were read')
    }
  }
}

function* readBatch(texts: readonly string[], first: number, reading: Reading): Generator<FeedEntry | Rejection> {
  const piece = readPiece(reading.dialect, reading.opening + texts.join('') + reading.closing)
  if (piece === null || piece.entries.length !== texts.length) return yield* readSingly(texts, first, reading)
  for (const [index, draft] of piece.entries.entries()) yield toEntry(draft, first + index, reading.around)
}

function* readEntries(pieces: Iterable<Piece>, reading: Reading): Generator<FeedEntry | Rejection> {
  let position = 1
  let length = 0
  let texts: string[] = []
  for (const piece of pieces) {
    if (piece.kind === 'entry') {
      texts.push(piece.text)
      length += piece.text.length
    }
    if (piece.kind === 'break' || texts.length >= batchSize || length >= batchLength) {
      yield* readBatch(texts, position, reading)
      position += texts.length
      texts = []
      length = 0
    }
    if (piece.kind === 'break') yield toBreak(reading.around.address, piece, position - 1)
  }
  yield* readBatch(texts, position, reading)
}

function toHead(dialect: Dialect, { text }: Head): HeadDraft {
  return readPiece(dialect, text)?.head ?? bareHead
}

/** A feed in XML, its entries read a hundred at a time while they are asked for: once, and without holding the others. */
export function readXmlFeed(chunks: Iterable<string>, dialect: Dialect, address: string): Feed {
  const pieces = splitEntries(chunks, dialect.entryName)
  const first = pieces.next()
  const empty: Head = { kind: 'head', text: '', opening: '', closing: '', bases: [] }
  const piece = !first.done && first.value.kind === 'head' ? first.value : empty
  const head = toHead(dialect, piece)
  const around: Around = { address, head, bases: piece.bases, from: 'feed' }
  return toFeed(
    dialect.kind,
    around,
    readEntries(pieces, { dialect, opening: piece.opening, closing: piece.closing, around }),
  )
}
