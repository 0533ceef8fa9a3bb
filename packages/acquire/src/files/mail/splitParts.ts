import PostalMime from 'postal-mime'
import { bytesOf, headerOf } from './parseMail.ts'

/** One part of a page that was saved as a mail: its bytes decoded, its words still as the page wrote them. */
export interface Part {
  readonly contentType: string
  readonly location: string | null
  readonly id: string | null
  readonly bytes: Uint8Array
}

/** The pieces between two boundaries; the whole where there is no boundary. */
function piecesOf(body: Buffer, boundary: string): readonly Buffer[] {
  const mark = Buffer.from(`--${boundary}`)
  const pieces: Buffer[] = []
  for (let at = body.indexOf(mark); at !== -1; ) {
    const start = body.indexOf(10, at + mark.length) + 1
    const next = body.indexOf(mark, at + mark.length)
    if (start === 0 || body.toString('latin1', at + mark.length, at + mark.length + 2) === '--') break
    pieces.push(body.subarray(start, next === -1 ? body.length : next))
    at = next
  }
  return pieces
}

/**
 * The library gives words of HTML decoded by the part's own head, which in saved pages often names no character set while the HTML
 * does. As an attachment the bytes come as they are.
 */
async function toPart(piece: Buffer): Promise<Part | null> {
  const asAttachment = Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), piece])
  const email = await PostalMime.parse(asAttachment, { forceRfc822Attachments: true, maxNestingDepth: 5 })
  const [attachment] = email.attachments
  if (attachment === undefined) return null
  return {
    contentType: headerOf(email, 'content-type') ?? attachment.mimeType,
    location: headerOf(email, 'content-location'),
    id: headerOf(email, 'content-id'),
    bytes: bytesOf(attachment),
  }
}

/** Are these the parts that hold markup? Pictures and styles are not decoded at all. */
function isMarkup(piece: Buffer): boolean {
  return /^content-type:\s*(?:text\/html|application\/xhtml|multipart\/)/im.test(piece.toString('latin1', 0, 4096))
}

/** The parts of a saved page that are HTML, in their order. A page without parts is one. */
export async function splitParts(bytes: Uint8Array, contentType: string): Promise<readonly Part[]> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  const pieces = boundary === null ? [whole] : piecesOf(whole, boundary[1] ?? boundary[2] ?? '')
  const parts: Part[] = []
  for (const piece of pieces) {
    const part = isMarkup(piece) ? await toPart(piece) : null
    if (part !== null && /html/i.test(part.contentType)) parts.push(part)
  }
  return parts
}
