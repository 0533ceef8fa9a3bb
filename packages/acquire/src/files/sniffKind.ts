import type { FileKind } from './endings.ts'

const ofContentTypes: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/^application\/(?:x-)?pdf\b/i, 'pdf'],
  [/^application\/(?:x-)?zip\b|^application\/x-zip-compressed\b|^application\/wacz\b/i, 'zip'],
  [/^application\/warc\b/i, 'warc'],
  [/^message\/rfc822\b/i, 'mail'],
  [/^application\/mbox\b/i, 'mailbox'],
  [/^multipart\/related\b|^application\/x-mimearchive\b/i, 'mhtml'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
  [/^application\/(?:x-)?(?:jsonlines|jsonl|ndjson)\b/i, 'records'],
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'page'],
]

/** The kind that a stated content type means; null for one that says little ("text/plain", "application/octet-stream"). */
export function kindOfContentType(contentType: string | null): FileKind | null {
  return ofContentTypes.find(([pattern]) => pattern.test(contentType?.trim() ?? ''))?.[1] ?? null
}

/** A zip begins with its first member, or with its directory where it holds none. */
const zipMarks = ['PK\u0003\u0004', 'PK\u0005\u0006']

/** The kind that the first bytes prove, whatever the file is called. */
export function kindOfMagic(head: Uint8Array): FileKind | null {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 1024))
  if (/^\s{0,100}%PDF-\d/.test(start)) return 'pdf'
  if (zipMarks.some((mark) => start.startsWith(mark))) return 'zip'
  if (/^WARC\/\d/.test(start)) return 'warc'
  return null
}

const mailHead = /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/
const mailField = /^(?:mime-version|received|return-path|message-id|delivered-to):/im

/** The kind that the first bytes suggest, for a file whose name and sender say nothing. */
export function guessKind(head: Uint8Array): FileKind | null {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 4096))
  if (/^From \S+ .*\d{4}\r?\n[\w-]+:/.test(start)) return 'mailbox'
  if (mailHead.test(start) && mailField.test(start))
    return /^(?:snapshot-content-location:|content-type:\s*multipart\/related)/im.test(start) ? 'mhtml' : 'mail'
  if (/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'page'
  if (/^\s*\[?\s*\{\s*"[^"]*"\s*:/.test(start)) return 'records'
  return null
}
