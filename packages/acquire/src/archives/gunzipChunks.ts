import { createGunzip } from 'node:zlib'
import { codeOf } from '../reject.ts'
import { DamagedError } from './damagedError.ts'

/** Packed bytes taken at once: each gives 16 MB at the very most, so a bomb is noticed before it fills the memory. */
const step = 16_384

/** What a member of gzip begins with. Each is handed over by itself: a damage then costs nothing of the member before it. */
const memberMark = Buffer.from([0x1f, 0x8b, 0x08])

function* toParts(chunk: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
  for (let start = 0; start < buffer.length; ) {
    const mark = buffer.subarray(0, start + step).indexOf(memberMark, start + 1)
    const end = mark === -1 ? Math.min(start + step, buffer.length) : mark
    yield buffer.subarray(start, end)
    start = end
  }
}

interface Unpacker {
  /** Unpacks one part; what it gives is in `ready` afterwards, also when it fails. */
  readonly write: (part: Uint8Array) => Promise<Error | null>
  readonly end: () => Promise<Error | null>
  readonly close: () => void
}

function openUnpacker(ready: Uint8Array[]): Unpacker {
  const gunzip = createGunzip()
  let error: Error | null = null
  let wake: () => void = () => undefined
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk))
  gunzip.on('error', (caught) => {
    error = caught
  })
  gunzip.on('close', () => wake())
  const settle = async (start: (done: () => void) => void): Promise<Error | null> => {
    if (!gunzip.destroyed) {
      await new Promise<void>((resolve) => {
        wake = resolve
        start(resolve)
      })
    }
    return error
  }
  return {
    write: (part) => settle((done) => gunzip.write(part, (bad) => (bad ? undefined : done()))),
    end: () => settle(() => gunzip.end()),
    close: () => gunzip.destroy(),
  }
}

/**
 * Unpacks gzip as it comes, one member after another, and checks it. What was whole before a damage comes out first (piping would
 * drop it); then a DamagedError says where the packed bytes break.
 */
export async function* gunzipChunks(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const unpacker = openUnpacker(ready)
  let at = 0
  const check = (error: Error | null): void => {
    if (error === null) return
    if (!codeOf(error).startsWith('Z_')) throw error
    throw new DamagedError(`the gzip packing breaks near byte ${at} (${error.message})`)
  }
  try {
    for await (const chunk of packed) {
      for (const part of toParts(chunk)) {
        const error = await unpacker.write(part)
        yield* ready.splice(0)
        check(error)
        at += part.length
      }
    }
    const error = at > 0 ? await unpacker.end() : null
    yield* ready.splice(0)
    check(error)
  } finally {
    unpacker.close()
  }
}
