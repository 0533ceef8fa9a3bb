import type { PageContext } from '@fogline/model'
import { decodeWords, type Email } from 'postal-mime'
import { emptyContext } from '../emptyContext.ts'
import { headerOf } from './parseMail.ts'

/** "Harbour Wire Daily <daily.harbourwire.example>": a list's own name, where it gives one in words. */
function listName(email: Email): string | null {
  const name = decodeWords(headerOf(email, 'list-id') ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '')
    .trim()
  return /\s/.test(name) || /^[^.@]+$/.test(name) ? name || null : null
}

/** Who sent it, under which title and when, as the head of the mail says. */
export function toMailContext(email: Email, container: string): PageContext {
  const name = email.from?.name.trim() || null
  const domain = email.from?.address?.split('@')[1] ?? null
  return {
    ...emptyContext('mail', container),
    title: email.subject?.trim().replace(/^(?:(?:fwd?|wg|tr)\s*:\s*)+/i, '') || null,
    author: name,
    outlet: listName(email) ?? name ?? domain,
    publishedAt: headerOf(email, 'date'),
    language: headerOf(email, 'content-language'),
  }
}
