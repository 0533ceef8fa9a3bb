import type { RejectionReason } from '@fogline/model'
import { isPacking, looksGzipped, unpack } from '../../unpack.ts'
import { unzstd } from './unzstd.ts'

/** Why a kept body cannot be used. */
export interface BadPacking {
  readonly reason: RejectionReason
  readonly detail: string
}

/** Do the bytes look like text or a PDF, that is, like something that is not packed? */
function looksUnpacked(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512)
  const strange = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return strange === 0
}

async function undo(
  bytes: Uint8Array,
  packing: string,
  maxBytes: number,
): Promise<Uint8Array | 'too-large' | 'unreadable' | 'unknown'> {
  if (packing === 'zstd') return unzstd(bytes, maxBytes)
  return isPacking(packing) ? unpack(bytes, packing, maxBytes) : 'unknown'
}

/** Undoes a body's content encodings. Tools that archive often keep the header and store the body unpacked: such a body is taken as it is. */
export async function undoPackings(
  body: Uint8Array,
  encoding: string,
  maxBytes: number,
): Promise<Uint8Array | BadPacking> {
  let bytes = body
  for (const name of encoding.toLowerCase().split(',').toReversed()) {
    const packing = name.trim().replace(/^x-/, '')
    if (packing === '' || packing === 'identity' || (packing === 'gzip' && !looksGzipped(bytes))) continue
    const unpacked = await undo(bytes, packing, maxBytes)
    if (unpacked instanceof Uint8Array) bytes = unpacked
    else if (unpacked === 'too-large')
      return { reason: 'too-large', detail: `it unpacks to more than ${maxBytes / 1_000_000} MB` }
    else if (!looksUnpacked(bytes)) {
      const detail =
        unpacked === 'unknown'
          ? `it is packed as "${packing}", which is not known here`
          : `its ${packing} packing is damaged`
      return { reason: 'unreadable', detail: `${detail}; fetch the page itself` }
    }
  }
  return bytes
}
