import { WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio'

/** A record as the library writes it. */
export async function makeRecord(
  options: WARCRecordOpts,
  content: Uint8Array | string,
  gzip = false,
): Promise<Uint8Array> {
  async function* body(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(content)
  }
  return WARCSerializer.serialize(WARCRecord.create({ date: '2031-03-03T10:00:00Z', ...options }, body()), { gzip })
}

/** A page that was answered well. */
export async function makeResponse(
  path: string,
  content: Uint8Array | string,
  httpHeaders: Readonly<Record<string, string>> = { 'Content-Type': 'text/html; charset=utf-8' },
): Promise<Uint8Array> {
  return makeRecord({ type: 'response', url: `https://ardel.example${path}`, httpHeaders: { ...httpHeaders } }, content)
}
