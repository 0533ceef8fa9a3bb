import type { Rejection } from '@fogline/model'
import type { Entry } from 'yauzl'
import { reject } from '../../reject.ts'
import { limits } from '../limits.ts'

/** Why a member of a zip is not unpacked, or null where nothing speaks against it. */
export function checkMember(location: string, entry: Entry): Rejection | null {
  if (entry.isEncrypted())
    return reject(location, 'unreadable', 'it is locked with a password; unpack the archive and read the files')
  if (!entry.canDecodeFileData()) {
    const detail = `it is packed in a way that is not known here (method ${entry.compressionMethod}); unpack the archive first`
    return reject(location, 'unsupported', detail)
  }
  const { compressedSize, uncompressedSize } = entry
  const ratio = uncompressedSize / Math.max(1, compressedSize)
  if (uncompressedSize <= limits.zipRatioFrom || ratio <= limits.zipRatio) return null
  const detail = `it unpacks to ${Math.round(ratio)} times its size, as a bomb does; unpack it yourself if you trust it`
  return reject(location, 'too-large', detail)
}
