import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { DamagedError } from '../../archives/damagedError.ts'

/** A mail, its parts decoded. Mails inside of it stay whole: each is a mail of its own. */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new DamagedError(`it is no mail that can be read (${error.message})`)
  }
}

/** The first header of this name, in small letters, or null. */
export function headerOf({ headers }: Pick<Email, 'headers'>, name: string): string | null {
  const value = headers.find(({ key }) => key === name)?.value.trim() ?? ''
  return value === '' ? null : value
}

/** What an attachment holds. */
export function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}
