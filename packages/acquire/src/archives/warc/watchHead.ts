import { DamagedError } from '../damagedError.ts'
import { limits } from '../limits.ts'

/** Counts the bytes that the library takes while it looks for the head of a record. */
export interface HeadWatch {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Where the stream stands, in unpacked bytes. */
  readonly position: () => number
  /** From here on a head is looked for. */
  readonly start: () => void
  /** A head was found. */
  readonly stop: () => void
}

/** A stream that ends with a DamagedError where no head of a record comes: the library would gather all that is left. */
export function watchHead(source: AsyncIterable<Uint8Array>): HeadWatch {
  let [taken, limit] = [0, Number.POSITIVE_INFINITY]
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      if (taken > limit) throw new DamagedError(`no record begins after byte ${limit - limits.warcHeadBytes}`)
      taken += chunk.length
      yield chunk
    }
  }
  return {
    bytes: watched(),
    position: () => taken,
    start: () => {
      limit = taken + limits.warcHeadBytes
    },
    stop: () => {
      limit = Number.POSITIVE_INFINITY
    },
  }
}
