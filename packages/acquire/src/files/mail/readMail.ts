import type { Attachment, Email } from 'postal-mime'
import { limits } from '../../archives/limits.ts'
import { once } from '../../archives/once.ts'
import { reject } from '../../reject.ts'
import { emptyContext } from '../emptyContext.ts'
import { toKind } from '../endings.ts'
import type { Found, Input, Tools } from '../input.ts'
import { joinContexts } from '../joinContexts.ts'
import { readWhole } from '../readWhole.ts'
import { kindOfContentType, kindOfMagic } from '../sniffKind.ts'
import { toPage } from '../toPage.ts'
import { bytesOf, parseMail } from './parseMail.ts'
import { toMailContext } from './toMailContext.ts'

/** The mail's own words: as HTML where it has them so, else plain; null where it has none. */
function toBody(email: Email): { readonly contentType: string; readonly words: string } | null {
  if (email.html !== undefined && /\S/.test(email.html.replace(/<[^>]*>/g, '')))
    return { contentType: 'text/html; charset=utf-8', words: email.html }
  return email.text !== undefined && /\S/.test(email.text)
    ? { contentType: 'text/plain; charset=utf-8', words: email.text }
    : null
}

/** Attachments that may be pages; a picture or a calendar is none. */
function isReadable(attachment: Attachment): boolean {
  const { filename, mimeType, related } = attachment
  if (related === true) return false
  const isText = /^text\/(?:plain|html)$/.test(mimeType) && filename !== null
  return (
    isText ||
    toKind(filename ?? '') !== null ||
    kindOfContentType(mimeType) !== null ||
    kindOfMagic(bytesOf(attachment)) !== null
  )
}

const endingOf: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'application/pdf': '.pdf',
  'text/html': '.html',
}

function toAttachment(attachment: Attachment, index: number, input: Input): Input {
  const name =
    attachment.filename?.replace(/[/\\\p{Cc}]/gu, '_') ?? `${index + 1}${endingOf[attachment.mimeType] ?? ''}`
  return {
    location: `${input.location}/${name}`,
    contentType: attachment.mimeType,
    fetchedAt: input.fetchedAt,
    context: emptyContext('mail', input.context?.container ?? input.location),
    depth: input.depth + 1,
    path: null,
    bytes: once(bytesOf(attachment)),
  }
}

/** A mail as a page, with what its head says, and each attachment that can be read as a page of its own. */
export async function* readMail(input: Input, { settings, open }: Tools): AsyncGenerator<Found> {
  const bytes = await readWhole(input, settings.maxBytes * limits.mailFactor)
  if ('kind' in bytes) return yield bytes
  const email = await parseMail(bytes)
  const body = toBody(email)
  const context = joinContexts(input.context, toMailContext(email, input.location))
  if (body !== null)
    yield toPage(input, { bytes: new TextEncoder().encode(body.words), contentType: body.contentType, context })
  const attachments = email.attachments.filter(isReadable)
  for (const [index, attachment] of attachments.entries()) yield* open(toAttachment(attachment, index, input))
  if (body === null && attachments.length === 0) {
    const isMail = email.headers.length > 1 && email.from !== undefined
    yield reject(
      input.location,
      isMail ? 'empty' : 'unreadable',
      isMail ? 'the mail has no words' : 'it is no mail; save it again as .eml',
    )
  }
}
