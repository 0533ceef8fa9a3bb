import type { Found, Input, Tools } from '../../files/input.ts'
import { readWhole } from '../../files/readWhole.ts'
import { toText } from '../../files/toText.ts'
import { reject } from '../../reject.ts'
import { DamagedError } from '../damagedError.ts'
import { once } from '../once.ts'
import { peek } from '../peek.ts'
import { splitElements } from '../splitElements.ts'
import { type Line, splitLines } from '../splitLines.ts'
import { toRecordPage } from './toRecordPage.ts'

type Fields = Readonly<Record<string, unknown>>

const noText = 'it holds no html or text under a known name; say where they stand with --fields html=…,text=…'

/** Names under which an answer of a news interface keeps its list of articles. */
const lists = ['articles', 'items', 'results', 'data', 'docs', 'news', 'records', 'hits', 'response']

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(words: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(words) }
  } catch (error) {
    if (error instanceof SyntaxError) return { error: error.message.slice(0, 120) }
    throw error
  }
}

function toFound(value: unknown, location: string, { input, tools }: Run): Found {
  if (!isRecord(value)) return reject(location, 'unreadable', 'it is no JSON object; correct it or leave it out')
  const place = { location, container: input.location, context: input.context }
  const page = toRecordPage(value, tools.settings.fields, place)
  if (page === null) return reject(location, 'no-article', noText)
  if (page.bytes.length <= tools.settings.maxBytes) return page
  return reject(location, 'too-large', `it holds more than ${tools.settings.maxBytes / 1_000_000} MB`)
}

interface Run {
  readonly input: Input
  readonly tools: Tools
}

/** Each piece as a record; one that is none is a rejection with its number, and the rest goes on. */
async function* readPieces(pieces: AsyncIterable<Line>, run: Run): AsyncGenerator<Found> {
  const { location } = run.input
  let number = 0
  try {
    for await (const piece of pieces) {
      number += 1
      const at = `${location}#${number}`
      const words = piece === null ? null : toText(piece)
      if (words === null) yield reject(at, 'too-large', `it holds more than ${maxPiece(run) / 1_000_000} MB; cut it`)
      else if (words.trim() !== '') yield* readWords(words, at, run)
    }
    if (number === 0) yield reject(location, 'empty', 'the file holds no record')
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error
    yield reject(`${location}#${number + 1}`, 'unreadable', `${error.message}; ${number} records were read before it`)
  }
}

function* readWords(words: string, at: string, run: Run): Generator<Found> {
  const parsed = parse(words.replace(/^\uFEFF/, ''))
  if ('value' in parsed) yield toFound(parsed.value, at, run)
  else yield reject(at, 'unreadable', `it is no JSON (${parsed.error}); correct it or leave it out`)
}

/** JSON may write a character in six bytes, so a piece may be longer than the page in it. */
function maxPiece({ tools }: Run): number {
  return tools.settings.maxBytes * 2
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return null
  for (const name of lists) {
    const list = listOf(value[name])
    if (list !== null && list.some(isRecord)) return list
  }
  return null
}

/** One JSON value that is no array: a record, or an object that keeps its records in a list ("articles"). */
async function* readObject(run: Run): AsyncGenerator<Found> {
  const { location } = run.input
  const bytes = await readWhole(run.input, run.tools.settings.maxBytes * 5)
  if ('kind' in bytes) return yield bytes
  const parsed = parse(toText(bytes).replace(/^\uFEFF/, ''))
  if (!('value' in parsed)) return yield* readPieces(splitLines(once(bytes), maxPiece(run)), run)
  const list = listOf(parsed.value)
  if (list === null) return yield toFound(parsed.value, location, run)
  for (const [index, value] of list.entries()) yield toFound(value, `${location}#${index + 1}`, run)
}

/** JSON lines, an array of records or one object: scraped articles, each a page. Lines and arrays are streamed. */
export async function* readRecords(input: Input, tools: Tools): AsyncGenerator<Found> {
  const { head, whole } = await peek(input.bytes, 4096)
  const run = { input: { ...input, bytes: whole }, tools }
  const start = new TextDecoder().decode(head).replace(/^\uFEFF/, '')
  const isLines =
    /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(input.location) || /jsonl|ndjson|jsonlines/i.test(input.contentType ?? '')
  if (/^\s*\[\s*[[{\]]/.test(start)) return yield* readPieces(splitElements(whole, maxPiece(run)), run)
  if (isLines || /^\s*\{[^\n]*\}\s*\n\s*\{/.test(start)) return yield* readPieces(splitLines(whole, maxPiece(run)), run)
  yield* readObject(run)
}
