import type { Rejection } from '@fogline/model'
import { ParseError } from 'feedsmith'
import { reject } from '../reject.ts'
import { bareEntry, bareHead, type Dialect, type HeadDraft } from './entryDraft.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { isFeedError } from './isFeedError.ts'
import { type Head, type Piece, splitEntries } from './splitEntries.ts'
import { toBatches } from './toBatches.ts'
import { toBreak } from './toBreak.ts'
import { type Around, toEntry, toFeed } from './toEntry.ts'

/** Characters of one entry and of a feed's head; what is longer is no feed but an attack on whoever reads it. */
const longestEntry = 5_000_000
const longestHead = 500_000

interface Reading {
  readonly dialect: Dialect
  readonly opening: string
  readonly closing: string
  readonly around: Around
}

/** Null where the XML is broken; what is well formed and says nothing has no entries. */
function readPiece(dialect: Dialect, xml: string): ReturnType<Dialect['readPiece']> | null {
  try {
    return dialect.readPiece(xml)
  } catch (error) {
    if (error instanceof ParseError) return { head: bareHead, entries: [] }
    if (isFeedError(error)) return null
    throw error
  }
}

/** Entries one by one, where one of them spoils the batch. */
function* readSingly(texts: readonly string[], first: number, reading: Reading): Generator<FeedEntry | Rejection> {
  for (const [index, text] of texts.entries()) {
    const position = first + index
    const piece = readPiece(reading.dialect, reading.opening + text + reading.closing)
    if (piece !== null && piece.entries.length <= 1) {
      yield toEntry(piece.entries[0] ?? bareEntry, position, reading.around)
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
  const { address } = reading.around
  let read = 0
  for (const lot of toBatches(pieces)) {
    if (lot.kind === 'break') yield toBreak(address, lot, read)
    else if ((lot.texts[0]?.length ?? 0) > longestEntry) yield toLong(`${address}#${lot.first}`)
    else yield* readBatch(lot.texts, lot.first, reading)
    if (lot.kind === 'batch') read += lot.texts.length
  }
}

function toLong(location: string): Rejection {
  const limit = longestEntry / 1_000_000
  return reject(
    location,
    'too-large',
    `this entry of the feed has more than ${limit} million characters; open its page`,
  )
}

function toHead(dialect: Dialect, { text }: Head): HeadDraft {
  return text.length > longestHead ? bareHead : (readPiece(dialect, text)?.head ?? bareHead)
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
