import type { Settings } from '../acquireOptions.ts'
import { DamagedError } from '../archives/damagedError.ts'
import { limits } from '../archives/limits.ts'
import { peek } from '../archives/peek.ts'
import { codeOf, reject } from '../reject.ts'
import { looksGzipped } from '../unpack.ts'
import { type FileKind, knownEndings, toEnding, toKind } from './endings.ts'
import type { Found, Input, Reader } from './input.ts'
import { readPage } from './readPage.ts'
import { guessKind, kindOfContentType, kindOfMagic } from './sniffKind.ts'

/** Each reader is loaded when the first file of its kind comes: a run over pages of HTML waits for none of them. */
const readers: Readonly<Record<FileKind, () => Promise<Reader>>> = {
  page: async () => readPage,
  markdown: async () => (await import('./markdown/readMarkdown.ts')).readMarkdown,
  mhtml: async () => (await import('./mail/readMhtml.ts')).readMhtml,
  mail: async () => (await import('./mail/readMail.ts')).readMail,
  mailbox: async () => (await import('./mail/readMailbox.ts')).readMailbox,
  pdf: async () => (await import('./pdf/readPdf.ts')).readPdf,
  warc: async () => (await import('../archives/warc/readWarc.ts')).readWarc,
  zip: async () => (await import('../archives/zip/readZip.ts')).readZip,
  records: async () => (await import('../archives/records/readRecords.ts')).readRecords,
}

/** Formats that are a zip inside and no archive of pages. */
const otherZips = new Set(['.docx', '.xlsx', '.pptx', '.odt', '.ods', '.odp', '.epub', '.jar', '.apk', '.xpi', '.kmz'])

/** How bytes are read: what they prove, then what a server says, then their name, then what they look like. */
export function kindOf(
  head: Uint8Array,
  { location, contentType }: Pick<Input, 'location' | 'contentType'>,
): FileKind | null {
  const name = location.replace(/^(https?:[^?#]*)[?#].*$/i, '$1')
  const magic = kindOfMagic(head)
  if (magic === 'zip' && otherZips.has(toEnding(name))) return null
  const kind = magic ?? kindOfContentType(contentType) ?? toKind(name) ?? guessKind(head)
  return kind ?? (/^\s*text\/plain\b/i.test(contentType ?? '') ? 'page' : null)
}

/** Every page that some bytes hold, whatever kind they are of. Never throws for bad bytes. */
export async function* readInput(input: Input, settings: Settings): AsyncGenerator<Found> {
  try {
    if (input.depth > limits.depth)
      return yield reject(input.location, 'unsupported', 'too many archives in one another; unpack it first')
    const opened = await unpackOuter(input)
    if (opened === null)
      return yield reject(input.location, 'unreadable', 'it is no gzip file, or a damaged one; fetch it again')
    const { head, whole } = await peek(opened.bytes, 4096)
    if (head.length === 0) return yield reject(input.location, 'empty', 'the file holds nothing')
    const kind = kindOf(head, input)
    if (kind === null) return yield reject(input.location, 'unsupported', `only these are read: ${knownEndings}`)
    const read = await readers[kind]()
    yield* read({ ...opened, bytes: whole }, { settings, open: (inner) => readInput(inner, settings) })
  } catch (error) {
    yield toRejection(input.location, error)
  }
}

/** Undoes gzip around the whole; null where the name promises gzip and there is none. */
async function unpackOuter(input: Input): Promise<Input | null> {
  const { head, whole } = await peek(input.bytes, 2)
  if (looksGzipped(head)) {
    const { gunzipChunks } = await import('../archives/gunzipChunks.ts')
    return { ...input, path: null, bytes: gunzipChunks(whole) }
  }
  const isNamedGzip = /\.gz$/i.test(input.location) && input.path !== null
  return isNamedGzip && head.length > 0 ? null : { ...input, bytes: whole }
}

function toRejection(location: string, error: unknown): Found {
  if (error instanceof DamagedError) return reject(location, 'unreadable', `${error.message}; fetch it again`)
  if (codeOf(error) === '') throw error
  const detail = `the file cannot be read (${codeOf(error)}); check that it is there and who may read it`
  return reject(location, 'unreachable', detail)
}
