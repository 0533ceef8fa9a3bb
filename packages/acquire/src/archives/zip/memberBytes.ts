import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { DamagedError } from '../damagedError.ts'

/** The unpacked bytes of one member as they come, checked against the sum in the directory. */
export async function* memberBytes(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new DamagedError(`its packing in the zip is damaged (${error.message})`)
  }
  if (sum !== entry.crc32) throw new DamagedError('its packing in the zip is damaged (the checksum differs)')
}
