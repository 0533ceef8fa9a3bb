import type { Readable } from 'node:stream'
import { isPacking, looksGzipped, type Packing, unpack } from '../unpack.ts'

/** Why a body could not be had. */
export interface BadBody {
  readonly reason: 'too-large' | 'unreadable'
  readonly detail: string
}

function tooLarge(maxBytes: number): BadBody {
  return {
    reason: 'too-large',
    detail: `it holds more than ${maxBytes / 1_000_000} MB; save the part you need as a file`,
  }
}

async function collect(body: Readable, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) return null
    chunks.push(chunk)
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
export async function readBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
): Promise<Uint8Array | BadBody> {
  let bytes = await collect(body, maxBytes)
  if (bytes === null) return tooLarge(maxBytes)
  for (const name of toPackings(encoding)) {
    if (!isPacking(name)) return { reason: 'unreadable', detail: `packed as "${name}", which was not asked for` }
    const unpacked = await undo(bytes, name, maxBytes)
    if (!(unpacked instanceof Uint8Array)) return unpacked
    bytes = unpacked
  }
  return looksGzipped(bytes) ? undo(bytes, 'gzip', maxBytes) : bytes
}
