import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** Names are decoded here and never refused: nothing is written to disk, so a name with ".." in it does no harm. */
const options = { autoClose: false, decodeStrings: false, lazyEntries: true, validateEntrySizes: true } as const

/** Opens a zip by its directory, at its end: the file itself where there is one, else its bytes. */
export async function openZip(source: string | Uint8Array): Promise<ZipFile> {
  if (typeof source === 'string') return yauzl.openPromise(source, options)
  return yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.length), options)
}

/** What an entry is called: UTF-8 where its bytes are, else as the format says; marks of control are shown as "?". */
export function toName(entry: Entry): string {
  const raw = entry.fileNameRaw
  const name = isUtf8(raw)
    ? raw.toString('utf8')
    : yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
  return name.replaceAll('\\', '/').replace(/\p{Cc}/gu, '?')
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
