import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { Found, Input, Tools } from '../../files/input.ts'
import { codeOf, reject } from '../../reject.ts'
import { DamagedError } from '../damagedError.ts'
import { readRecord } from './readRecord.ts'
import { type HeadWatch, watchHead } from './watchHead.ts'

async function parse(parser: WARCParser): Promise<WARCRecord | null> {
  try {
    return await parser.parse()
  } catch (error) {
    if (error instanceof DamagedError || !(error instanceof Error) || codeOf(error) !== '') throw error
    throw new DamagedError(`a record's head cannot be read (${error.message})`)
  }
}

/** The next record, or null at the end. What follows a record that was cut short is no record. */
async function nextRecord(parser: WARCParser, watch: HeadWatch): Promise<WARCRecord | null> {
  watch.start()
  const record = await parse(parser)
  watch.stop()
  if (record !== null && !record.warcHeaders.statusline.startsWith('WARC/'))
    throw new DamagedError(`what stands near byte ${watch.position()} is no record`)
  if (record !== null && !record.warcHeaders.headers.has('Content-Length'))
    throw new DamagedError(`the head of the record near byte ${watch.position()} is cut off`)
  return record
}

/** Goes to the end of a record. (The library's own way there never ends where the archive is cut off.) */
async function passOver(record: WARCRecord): Promise<void> {
  const { reader } = record
  if (!(reader instanceof LimitReader)) return
  while (reader.limit > 0) {
    const { done } = await reader[Symbol.asyncIterator]().next()
    if (done === true) throw new DamagedError(`the record of ${record.warcTargetURI ?? 'no address'} is cut off`)
  }
}

/**
 * The pages of a web archive, record by record: no more than one is in memory. Where the archive breaks, what was whole has come out
 * before the one rejection that says so.
 */
export async function* readWarc(input: Input, tools: Tools): AsyncGenerator<Found> {
  const watch = watchHead(input.bytes)
  const parser = new WARCParser(new AsyncIterReader(watch.bytes, null), { parseHttp: false })
  let [records, pages] = [0, 0]
  try {
    for (let record = await nextRecord(parser, watch); record !== null; record = await nextRecord(parser, watch)) {
      records += 1
      for await (const found of readRecord(record, input, tools)) {
        pages += 1
        yield found
      }
      await passOver(record)
    }
    if (pages === 0) yield reject(input.location, 'empty', `none of its ${records} records is a page of text`)
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error
    const detail = `it breaks after ${records} records: ${error.message}; what came before was read; fetch the archive again`
    yield reject(input.location, 'unreadable', detail)
  }
}
