import { DamagedError } from '../../archives/damagedError.ts'
import { limits } from '../../archives/limits.ts'
import { once } from '../../archives/once.ts'
import { splitLines } from '../../archives/splitLines.ts'
import { reject } from '../../reject.ts'
import type { Found, Input, Tools } from '../input.ts'

const from = Buffer.from('From ')
const quotedFrom = /^>+From /
const newline = Buffer.from('\r\n')

/** "From nina@ardel.example Mon Mar  3 10:00:00 2031": what parts two mails. */
function isSeparator(line: Uint8Array, afterBlank: boolean): boolean {
  return (
    afterBlank &&
    from.equals(line.subarray(0, 5)) &&
    /\d{4}\s*(?:[+-]\d{4})?$/.test(Buffer.from(line).toString('latin1'))
  )
}

/** One "From " line was written with a ">" before it, so as not to part mails. */
function unquote(line: Uint8Array): Uint8Array {
  const start = Buffer.from(line.subarray(0, 20)).toString('latin1')
  return quotedFrom.test(start) ? line.subarray(1) : line
}

/** The mails of a mailbox, one by one; null in place of one that holds more than the limit. */
async function* splitMails(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let [length, afterBlank, begun] = [0, true, false]
  for await (const line of splitLines(bytes, maxBytes)) {
    if (line !== null && isSeparator(line, afterBlank)) {
      if (begun) yield length > maxBytes ? null : Buffer.concat(parts)
      parts = []
      length = 0
      begun = true
    } else {
      const size = line?.length ?? maxBytes + 1
      length += size + newline.length
      if (line === null || length > maxBytes) parts = []
      else parts.push(unquote(line), newline)
    }
    afterBlank = line?.length === 0
  }
  if (begun || length > 0) yield length > maxBytes ? null : Buffer.concat(parts)
}

/** The mails of a mailbox (.mbox), each as if it were a file of its own: "box.mbox#3". */
export async function* readMailbox(input: Input, { settings, open }: Tools): AsyncGenerator<Found> {
  let number = 0
  try {
    for await (const mail of splitMails(input.bytes, settings.maxBytes * limits.mailFactor)) {
      number += 1
      const location = `${input.location}#${number}`
      if (mail === null) yield reject(location, 'too-large', 'the mail is too large; save it by itself')
      else if (mail.length > 0)
        yield* open({
          ...input,
          location,
          contentType: 'message/rfc822',
          depth: input.depth + 1,
          path: null,
          bytes: once(mail),
        })
    }
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error
    yield reject(
      `${input.location}#${number + 1}`,
      'unreadable',
      `${error.message}; ${number} mails were read before it`,
    )
  }
}
