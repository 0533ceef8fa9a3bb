import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { codeOf } from './reject.ts'

type Unpacker = (bytes: Uint8Array, limit: { readonly maxOutputLength: number }) => Promise<Uint8Array>

const withHead: Unpacker = promisify(inflate)
const withoutHead: Unpacker = promisify(inflateRaw)

/** What servers call "deflate" begins with a head by the standard, and without one by old habit. */
const deflate: Unpacker = (bytes, limit) => (((bytes[0] ?? 0) & 0x0f) === 8 ? withHead : withoutHead)(bytes, limit)

const unpackers = { gzip: promisify(gunzip), br: promisify(brotliDecompress), deflate }

/** A way of packing bytes, by its name in HTTP. */
export type Packing = keyof typeof unpackers

/** Is this one of the packings that can be undone? */
export function isPacking(name: string): name is Packing {
  return Object.hasOwn(unpackers, name)
}

/** Do the bytes begin as gzip does? */
export function looksGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Unpacked bytes, never more than `maxBytes` of them: a small file may unpack to a huge one. */
export async function unpack(
  bytes: Uint8Array,
  packing: Packing,
  maxBytes: number,
): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  try {
    return await unpackers[packing](bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
    if (code.startsWith('Z_') || code.startsWith('ERR_')) return 'unreadable'
    throw error
  }
}
