import type { Readable } from 'node:stream'
import { codeOf } from '../reject.ts'
import { isPacking, looksGzipped, type Packing, unpack } from '../unpack.ts'

/** Why a body could not be had. */
export interface BadBody {
  readonly reason: 'too-large' | 'unreadable' | 'unreachable'
  readonly detail: string
}

/** A body and what the server's head says of it. */
export interface Body {
  readonly stream: Readable
  readonly encoding: string | null
  /** As announced, packed. */
  readonly length: string | null
}

function tooLarge(maxBytes: number): BadBody {
  return {
    reason: 'too-large',
    detail: `it holds more than ${maxBytes / 1_000_000} MB; save the part you need as a file`,
  }
}

function cutOff(got: number, announced: string | null): BadBody {
  const all = announced !== null && /^\d+$/.test(announced) ? ` of ${announced}` : ''
  return {
    reason: 'unreachable',
    detail: `the server broke the connection off after ${got}${all} bytes; try again later`,
  }
}

/** What a connection says that ends before the body does. */
const endings = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])

async function collect({ stream, length: announced }: Body, maxBytes: number): Promise<Uint8Array | BadBody> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maxBytes) return tooLarge(maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    if (endings.has(codeOf(error))) return cutOff(length, announced)
    throw error
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function toPackings(encoding: string | null): readonly string[] {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
  return names.filter((name) => name !== '' && name !== 'identity').toReversed()
}

async function undo(bytes: Uint8Array, packing: Packing, maxBytes: number): Promise<Uint8Array | BadBody> {
  const unpacked = await unpack(bytes, packing, maxBytes)
  if (unpacked === 'too-large') return tooLarge(maxBytes)
  if (unpacked === 'unreadable')
    return { reason: 'unreadable', detail: `its ${packing} packing is damaged; fetch it again` }
  return unpacked
}

/** A body, unpacked, with a limit before and after: neither an endless answer nor a bomb fills the memory. */
export async function readBody(body: Body, maxBytes: number): Promise<Uint8Array | BadBody> {
  const collected = await collect(body, maxBytes)
  if (!(collected instanceof Uint8Array)) return collected
  let bytes = collected
  for (const name of toPackings(body.encoding)) {
    if (!isPacking(name)) return { reason: 'unreadable', detail: `packed as "${name}", which was not asked for` }
    const unpacked = await undo(bytes, name, maxBytes)
    if (!(unpacked instanceof Uint8Array)) return unpacked
    bytes = unpacked
  }
  return looksGzipped(bytes) ? undo(bytes, 'gzip', maxBytes) : bytes
}
