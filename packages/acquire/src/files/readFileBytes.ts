import { open } from 'node:fs/promises'
import type { Rejection } from '@fogline/model'
import { codeOf, reject } from '../reject.ts'
import { unpack } from '../unpack.ts'

function tooLarge(path: string, maxBytes: number): Rejection {
  return reject(path, 'too-large', `it holds more than ${maxBytes / 1_000_000} MB; cut it into pages`)
}

/** A file's bytes, unpacked where its name ends in .gz. */
export async function readFileBytes(path: string, maxBytes: number): Promise<Uint8Array | Rejection> {
  try {
    const file = await open(path, 'r')
    try {
      if ((await file.stat()).size > maxBytes) return tooLarge(path, maxBytes)
      const bytes = new Uint8Array(await file.readFile())
      return path.toLowerCase().endsWith('.gz') ? await unpackFile(path, bytes, maxBytes) : bytes
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) === '') throw error
    return reject(
      path,
      'unreachable',
      `the file cannot be read (${codeOf(error)}); check that it is there and who may read it`,
    )
  }
}

async function unpackFile(path: string, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | Rejection> {
  const unpacked = await unpack(bytes, 'gzip', maxBytes)
  if (unpacked === 'too-large') return tooLarge(path, maxBytes)
  if (unpacked === 'unreadable')
    return reject(path, 'unreadable', 'it is no gzip file, or a damaged one; fetch it again')
  return unpacked
}
