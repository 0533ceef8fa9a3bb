import { crc32, deflateRawSync } from 'node:zlib'

/** One member; what is set beside its name and content is written as it is, however wrong. */
export interface ZipMember {
  readonly name: string
  readonly content: Uint8Array | string
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  /** Only in the directory, which leads to the member before: how a bomb has many files in little space. */
  readonly again?: boolean
}

const utf8Flag = 0x800

function record(size: number, write: (view: DataView) => void): Buffer {
  const bytes = Buffer.alloc(size)
  write(new DataView(bytes.buffer, bytes.byteOffset, size))
  return bytes
}

/** A zip written by hand: its members one after the other, then the directory. */
export function makeZip(members: readonly ZipMember[]): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let [offset, last] = [0, 0]
  for (const { name, content, method = 8, flags = utf8Flag, crc, again = false } of members) {
    if (!again) last = offset
    const bytes = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const nameBytes = Buffer.from(name)
    const common = (view: DataView, at: number): void => {
      view.setUint16(at, 20, true)
      view.setUint16(at + 2, flags, true)
      view.setUint16(at + 4, method, true)
      view.setUint32(at + 10, crc ?? crc32(bytes), true)
      view.setUint32(at + 14, packed.length, true)
      view.setUint32(at + 18, bytes.length, true)
      view.setUint16(at + 22, nameBytes.length, true)
    }
    const head = record(30, (view) => {
      view.setUint32(0, 0x04034b50, true)
      common(view, 4)
    })
    const entry = record(46, (view) => {
      view.setUint32(0, 0x02014b50, true)
      common(view, 6)
      view.setUint32(42, last, true)
    })
    directory.push(entry, nameBytes)
    if (again) continue
    local.push(head, nameBytes, packed)
    offset += head.length + nameBytes.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true)
    view.setUint16(8, members.length, true)
    view.setUint16(10, members.length, true)
    view.setUint32(12, size, true)
    view.setUint32(16, offset, true)
  })
  return Buffer.concat([...local, ...directory, end])
}
